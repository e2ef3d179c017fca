package dev.tierline.benchmarks.department;

import dev.tierline.access.Absences;
import dev.tierline.access.Subject;
import dev.tierline.role.Permission;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.tier.Tier;

/** What somebody of the {@link LargeDepartment} may do: one question for each way to an answer. */
public enum Question {
    /** An engineer works the ticket that he holds. */
    OWN(2, Permission.WORK_TICKETS, 2, false, true),
    /** A supervisor assigns a ticket of his team. */
    TEAM(25, Permission.ASSIGN_TICKETS, 27, false, true),
    /** The manager looks at any ticket. */
    DEPARTMENT(0, Permission.VIEW_TICKETS, 4_999, false, true),
    /** An operator erases what somebody wrote: he may not. */
    DENIED(1, Permission.ERASE_PERSONAL_TEXT, 1, false, false),
    /** An operator assigns a ticket while his supervisor, for whom he stands in, is away. */
    AS_DEPUTY(26, Permission.ASSIGN_TICKETS, 27, true, true);

    final Permission permission;
    final boolean allowed;
    private final int asker;
    private final int holder;
    private final boolean away;

    Question(int asker, Permission permission, int holder, boolean away, boolean allowed) {
        this.asker = asker;
        this.permission = permission;
        this.holder = holder;
        this.away = away;
        this.allowed = allowed;
    }

    Actor actor() {
        return Actor.staff(StaffId.of(LargeDepartment.account(asker)));
    }

    /** A ticket that somebody holds, where he works. */
    Subject subject() {
        int team = holder / 25;
        StaffId held = StaffId.of(LargeDepartment.account(holder));
        return new Subject.OfTicket(null, held, TeamId.of("team-" + team), Tier.of(1 + team % 3));
    }

    /** Nobody is away, or the supervisor of whoever asks. */
    Absences absences() {
        StaffId supervisor = StaffId.of(LargeDepartment.account(asker - asker % 25));
        return away ? (staff, at) -> staff.equals(supervisor) : Absences.NONE;
    }
}
