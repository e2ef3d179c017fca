package dev.tierline.draft;

import dev.tierline.escalation.Recipient;
import dev.tierline.oncall.ScheduleId;
import org.jspecify.annotations.Nullable;

/** Whom a step tells: somebody by what he is to the ticket, one person, or whoever is on call. Not safe for use by several threads. */
public final class RecipientDraft implements Draft<Recipient> {

    /** Whom the department or the ticket names; null if it is somebody else. */
    public Recipient.@Nullable ByRole role;

    /** The account of one person; null if it is somebody else. */
    @Identifier
    public @Nullable String person;

    /** The on-call schedule whose people are told; null if it is somebody else. */
    @Identifier
    public @Nullable String schedule;

    /** Creates an empty draft. */
    public RecipientDraft() {}

    static RecipientDraft of(Recipient recipient) {
        RecipientDraft draft = new RecipientDraft();
        if (recipient instanceof Recipient.Person one) {
            draft.person = one.id().value();
        } else if (recipient instanceof Recipient.ByRole found) {
            draft.role = found;
        } else if (recipient instanceof Recipient.OnCall onCall) {
            draft.schedule = onCall.schedule().value();
        }
        return draft;
    }

    boolean saysOne() {
        return said() == 1;
    }

    @Override
    public Recipient toValue() {
        if (!saysOne()) {
            throw new IllegalArgumentException(
                    (said() == 0 ? "neither a role, a person nor a schedule" : "more than one")
                            + ": expected one of the three");
        }
        if (role != null) {
            return role;
        }
        return person == null
                ? Given.read("schedule", schedule, id -> new Recipient.OnCall(ScheduleId.of(id)))
                : Given.read("person", person, Recipient::person);
    }

    private int said() {
        return (role == null ? 0 : 1) + (person == null ? 0 : 1) + (schedule == null ? 0 : 1);
    }
}
