package dev.tierline.draft;

import dev.tierline.staff.ContactKind;
import dev.tierline.staff.ContactPoint;
import dev.tierline.staff.QuietHours;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One way to reach somebody. Quiet hours are given whole, or not at all. Not safe for use by several threads. */
public final class ContactDraft implements Draft<ContactPoint> {

    /** By which way. */
    @Required
    public @Nullable ContactKind kind;

    /** Where: a number, an address, a name in a chat. */
    @Required
    @Legible
    public @Nullable String address;

    /** When, every day, this way becomes quiet; null if it never does. */
    public @Nullable LocalTime quietFrom;

    /** When, every day, it is quiet no longer; null if it never is quiet. */
    public @Nullable LocalTime quietUntil;

    /** The zone of both; null if it never is quiet. */
    @ZoneName
    public @Nullable String quietZone;

    /** Creates an empty draft. */
    public ContactDraft() {}

    static ContactDraft of(ContactPoint contact) {
        ContactDraft draft = new ContactDraft();
        draft.kind = contact.kind();
        draft.address = contact.address();
        QuietHours quiet = contact.quiet();
        if (quiet != null) {
            draft.quietFrom = quiet.from();
            draft.quietUntil = quiet.until();
            draft.quietZone = quiet.zone().getId();
        }
        return draft;
    }

    boolean isNeverQuiet() {
        return quietFrom == null && quietUntil == null && quietZone == null;
    }

    @Override
    public ContactPoint toValue() {
        QuietHours quiet = isNeverQuiet()
                ? null
                : new QuietHours(
                        Given.in("quietFrom", quietFrom),
                        Given.in("quietUntil", quietUntil),
                        Given.read("quietZone", quietZone, ZoneId::of));
        return new ContactPoint(Given.in("kind", kind), Given.in("address", address), quiet);
    }
}
