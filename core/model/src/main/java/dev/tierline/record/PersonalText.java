package dev.tierline.record;

import static java.util.Objects.requireNonNull;

import dev.tierline.ticket.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Text that somebody wrote on a ticket. Events cite it by its key, so that it can be erased without touching the history.
 *
 * @param key tells it from every other text
 * @param ticket the ticket it was written on
 * @param text what was written; empty once it is erased
 * @param internal true if only the staff reads it
 * @param erasedAt when it was erased, null if it was not
 */
public record PersonalText(
        String key,
        TicketId ticket,
        String text,
        boolean internal,
        @Nullable Instant erasedAt) implements DeskRecord {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the text is erased and not empty
     */
    public PersonalText {
        requireNonNull(ticket, "ticket");
        requireNonNull(text, "text");
        if (erasedAt != null && !text.isEmpty()) {
            throw new IllegalArgumentException("text '" + key + "' was erased and is still there: expected none");
        }
    }

    /**
     * Creates a text that both sides read.
     *
     * @param key tells it from every other text
     * @param ticket the ticket it was written on
     * @param text what was written; empty once it is erased
     * @param erasedAt when it was erased, null if it was not
     * @throws IllegalArgumentException if the text is erased and not empty
     */
    public PersonalText(String key, TicketId ticket, String text, @Nullable Instant erasedAt) {
        this(key, ticket, text, false, erasedAt);
    }

    @Override
    public RecordId id() {
        return new RecordId(RecordKind.PERSONAL_TEXT, key);
    }

    @Override
    public String subject() {
        return ticket.value();
    }

    /**
     * Returns this text without what was written.
     *
     * @param at when it is erased
     * @return the empty record that stays
     */
    public PersonalText erased(Instant at) {
        return new PersonalText(key, ticket, "", internal, at);
    }
}
