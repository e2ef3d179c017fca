package dev.tierline.record;

import static java.util.Objects.requireNonNull;

import dev.tierline.form.FormAnswers;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was answered on a form when a ticket was opened. The event cites it by its key, so that it can be erased without touching the
 * history; which form it was stays known.
 *
 * @param key tells it from everything else that was written
 * @param ticket the ticket that was opened with it
 * @param answers the answers; none once they are erased
 * @param erasedAt when they were erased, null if they were not
 */
public record GivenAnswers(
        String key,
        TicketId ticket,
        FormAnswers answers,
        @Nullable Instant erasedAt) implements DeskRecord {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the answers are erased and there are some
     */
    public GivenAnswers {
        requireNonNull(ticket, "ticket");
        requireNonNull(answers, "answers");
        if (erasedAt != null && !answers.values().isEmpty()) {
            throw new IllegalArgumentException("answers '" + key + "' were erased and are still there: expected none");
        }
    }

    @Override
    public RecordId id() {
        return new RecordId(RecordKind.FORM_ANSWERS, key);
    }

    @Override
    public String subject() {
        return ticket.value();
    }

    /**
     * Returns this without what was answered.
     *
     * @param at when it is erased
     * @return the empty record that stays
     */
    public GivenAnswers erased(Instant at) {
        return new GivenAnswers(key, ticket, new FormAnswers(answers.form(), Map.of()), at);
    }
}
