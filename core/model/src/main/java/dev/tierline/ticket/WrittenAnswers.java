package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.form.FormAnswers;

/**
 * What was answered on a form when a ticket was opened.
 *
 * @param key names it among all that was ever written on any ticket
 * @param answers the answers
 */
public record WrittenAnswers(String key, FormAnswers answers) implements Written {

    /** Checks that both are given. */
    public WrittenAnswers {
        requireNonNull(key, "key");
        requireNonNull(answers, "answers");
    }
}
