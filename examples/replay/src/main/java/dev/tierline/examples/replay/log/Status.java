package dev.tierline.examples.replay.log;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a ticket can stand, in the words of the log. */
public enum Status {
    /** In a queue, nobody's yet. */
    QUEUED("queued"),
    /** Given to somebody who has not begun. */
    ASSIGNED("assigned"),
    /** Being worked on. */
    IN_PROGRESS("in_progress"),
    /** The customer has to answer. */
    WAITING_CUSTOMER("waiting_customer"),
    /** A vendor has to answer. */
    WAITING_VENDOR("waiting_vendor"),
    /** Another department has to answer. */
    WAITING_INTERNAL("waiting_internal"),
    /** A solution was given. */
    RESOLVED("resolved"),
    /** Done. */
    CLOSED("closed"),
    /** Given up. */
    CANCELLED("cancelled");

    private static final Map<String, Status> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Status::word, Function.identity()));

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** Returns the word of the log, such as {@code in_progress}. */
    public String word() {
        return word;
    }

    /** Returns the status of that word; other words, upper case included, have none. */
    public static Optional<Status> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
