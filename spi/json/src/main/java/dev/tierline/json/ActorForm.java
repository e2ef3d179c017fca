package dev.tierline.json;

import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import java.io.IOException;

/** How whoever acts is written and read: a word for the desk itself, else an object with the account. */
final class ActorForm {

    private static final String DESK = "desk";
    private static final String STAFF = "staff";
    private static final String REQUESTER = "requester";

    private ActorForm() {}

    static void write(String name, Actor actor, Output out) throws IOException {
        if (actor instanceof Actor.Staff staff) {
            out.object(name, staff, (who, o) -> o.text(STAFF, who.id().value()));
        } else if (actor instanceof Actor.Requester requester) {
            out.object(name, requester, (who, o) -> o.text(REQUESTER, who.id().value()));
        } else {
            out.text(name, DESK);
        }
    }

    static Actor read(Value value) {
        if (value.isText()) {
            if (!value.text().equals(DESK)) {
                throw value.fault(
                        Excerpt.quoted(value.text()) + " is no actor; expected \"" + DESK + "\" or an object");
            }
            return Actor.system();
        }
        Fields fields = value.fields();
        StaffId staff = fields.find(STAFF, id -> id.as(StaffId::of));
        RequesterId requester = fields.find(REQUESTER, id -> id.as(RequesterId::of));
        if (staff != null && requester == null) {
            return fields.make(() -> Actor.staff(staff));
        } else if (requester != null && staff == null) {
            return fields.make(() -> Actor.requester(requester));
        }
        throw value.fault("actor with " + (staff == null ? "no account" : "two accounts") + "; expected either \""
                + STAFF + "\" or \"" + REQUESTER + "\"");
    }
}
