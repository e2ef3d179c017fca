package dev.tierline.access;

import static java.util.Objects.requireNonNull;

import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.tier.Tier;
import org.jspecify.annotations.Nullable;

/** What somebody wants to do something to. The scope of a permission is measured against it. Immutable. */
public sealed interface Subject {

    /**
     * Returns a ticket as it stands.
     *
     * @param ticket the ticket
     * @return the subject
     */
    static Subject of(Ticket ticket) {
        return new OfTicket(ticket.intake().requester(), ticket.assignee(), ticket.team(), ticket.tier());
    }

    /**
     * Returns a ticket that is to be opened.
     *
     * @param open the opening
     * @return the subject
     */
    static Subject of(Opening open) {
        return new OfTicket(open.intake().requester(), null, open.team(), open.tier());
    }

    /**
     * Returns a person: his work, his shifts, his time off.
     *
     * @param id the account
     * @return the subject
     */
    static Subject of(StaffId id) {
        return new OfStaff(id);
    }

    /**
     * Returns a team.
     *
     * @param id the team
     * @return the subject
     */
    static Subject of(TeamId id) {
        return new OfTeam(id);
    }

    /**
     * Returns a tier.
     *
     * @param tier the tier
     * @return the subject
     */
    static Subject of(Tier tier) {
        return new OfTier(tier);
    }

    /**
     * Returns the department as a whole, which only the widest scope takes in.
     *
     * @return the subject
     */
    static Subject wholeDepartment() {
        return Whole.DEPARTMENT;
    }

    /**
     * A ticket, or whatever stands somewhere as tickets do: a list of them, for instance.
     *
     * @param requester who asked, null if not recorded
     * @param assignee who holds it, null if nobody does
     * @param team whose queue it is in, null if nobody's
     * @param tier where it stands, null if nowhere
     */
    record OfTicket(
            @Nullable RequesterId requester,
            @Nullable StaffId assignee,
            @Nullable TeamId team,
            @Nullable Tier tier) implements Subject {

        @Override
        public String toString() {
            return "a ticket " + (assignee == null ? "that nobody holds" : "of '" + assignee + "'")
                    + (team == null ? "" : " with team '" + team + "'")
                    + (tier == null ? "" : " on " + tier);
        }
    }

    /**
     * A person.
     *
     * @param id the account
     */
    record OfStaff(StaffId id) implements Subject {
        /** Checks that the account is given. */
        public OfStaff {
            requireNonNull(id, "id");
        }

        @Override
        public String toString() {
            return "staff member '" + id + "'";
        }
    }

    /**
     * A team.
     *
     * @param id the team
     */
    record OfTeam(TeamId id) implements Subject {
        /** Checks that the team is given. */
        public OfTeam {
            requireNonNull(id, "id");
        }

        @Override
        public String toString() {
            return "team '" + id + "'";
        }
    }

    /**
     * A tier.
     *
     * @param tier the tier
     */
    record OfTier(Tier tier) implements Subject {
        /** Checks that the tier is given. */
        public OfTier {
            requireNonNull(tier, "tier");
        }

        @Override
        public String toString() {
            return tier.toString();
        }
    }

    /** The department as a whole. */
    enum Whole implements Subject {
        /** The only one. */
        DEPARTMENT;

        @Override
        public String toString() {
            return "the whole department";
        }
    }
}
