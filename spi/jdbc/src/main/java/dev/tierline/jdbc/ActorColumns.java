package dev.tierline.jdbc;

import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import org.jspecify.annotations.Nullable;

/** How an actor stands in two columns: what kind he is, and his account. */
final class ActorColumns {

    private static final String STAFF = "staff";
    private static final String REQUESTER = "requester";
    private static final String SYSTEM = "system";

    private ActorColumns() {}

    static String kind(Actor actor) {
        if (actor instanceof Actor.Staff) {
            return STAFF;
        }
        return actor instanceof Actor.Requester ? REQUESTER : SYSTEM;
    }

    static @Nullable String account(Actor actor) {
        if (actor instanceof Actor.Staff staff) {
            return staff.id().value();
        }
        return actor instanceof Actor.Requester requester ? requester.id().value() : null;
    }

    static Actor actor(String kind, @Nullable String account) {
        if (kind.equals(SYSTEM) && account == null) {
            return Actor.system();
        }
        if (kind.equals(STAFF) && account != null) {
            return Actor.staff(StaffId.of(account));
        }
        if (kind.equals(REQUESTER) && account != null) {
            return Actor.requester(RequesterId.of(account));
        }
        IllegalArgumentException odd = new IllegalArgumentException("kind '" + kind + "' with "
                + (account == null ? "no account" : "an account") + ": expected '" + STAFF + "' or '" + REQUESTER
                + "' with one, or '" + SYSTEM + "' without");
        throw new StoreUnavailableException("a stored actor cannot be read: " + odd.getMessage(), false, odd);
    }
}
