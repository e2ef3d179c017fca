package dev.tierline.access;

import dev.tierline.role.Permission;
import dev.tierline.role.Role;
import dev.tierline.role.RoleId;
import dev.tierline.role.Scope;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what in a department, worked out once so that it can be asked often.
 *
 * <p>Three kinds of actor are known. The desk itself may do everything. A customer has what the customers' role grants: with
 * scope {@link Scope#OWN} on the tickets that name him as their requester, with {@link Scope#DEPARTMENT} everywhere; no scope
 * between them means anything for him beyond his own. A staff member has, while his account is active, the widest scope that any
 * of his roles grants, measured by the teams that he belongs to or supervises at that instant; and while somebody is away for whom
 * he is the first deputy present, that person's rights beside his own. Deputies do not stand in for those for whom the absent
 * person would have stood in.
 *
 * <p>Standing in moves nothing: what the absent person holds stays his, and his deputy may work it as he could himself. So when
 * he is back, everything comes back with him, and the deputy's borrowed rights end at that instant.
 *
 * <p>Immutable; safe for use by any number of threads.
 */
public final class AccessRights {

    private final Map<StaffId, Career> careers;
    private final Map<StaffId, List<StaffMember>> deputyOf;
    private final Map<TeamId, Team> teams;
    private final Grants ofCustomers;

    private AccessRights(
            Map<StaffId, Career> careers,
            Map<StaffId, List<StaffMember>> deputyOf,
            Map<TeamId, Team> teams,
            Role customers) {
        this.careers = careers;
        this.deputyOf = deputyOf;
        this.teams = teams;
        this.ofCustomers = Grants.of(List.of(customers));
    }

    /**
     * Works out who may do what.
     *
     * @param staff the people
     * @param teams their teams
     * @param roles what the roles grant
     * @param customers the role that every customer has
     * @param zone the zone of the dates on which something begins or ends
     * @return the rights
     */
    public static AccessRights of(
            Map<StaffId, StaffMember> staff,
            Map<TeamId, Team> teams,
            Map<RoleId, Role> roles,
            Role customers,
            ZoneId zone) {
        Map<StaffId, Set<TeamId>> supervised = new HashMap<>();
        teams.forEach((id, team) -> supervised
                .computeIfAbsent(team.supervisor(), s -> new HashSet<>())
                .add(id));
        Map<Set<RoleId>, Grants> known = new HashMap<>();
        Map<StaffId, Career> careers = new HashMap<>();
        Map<StaffId, List<StaffMember>> deputyOf = new HashMap<>();
        for (StaffMember member : staff.values()) {
            Set<TeamId> own = supervised.getOrDefault(member.id(), Set.of());
            careers.put(
                    member.id(),
                    Career.of(
                            member,
                            own,
                            teams,
                            roles,
                            zone,
                            held -> known.computeIfAbsent(
                                    held,
                                    h -> Grants.of(h.stream().map(roles::get).toList()))));
            for (StaffId deputy : member.deputies()) {
                deputyOf.computeIfAbsent(deputy, d -> new ArrayList<>()).add(member);
            }
        }
        return new AccessRights(careers, deputyOf, teams, customers);
    }

    /**
     * Decides whether somebody may do something.
     *
     * @param actor who asks
     * @param permission what he wants to do
     * @param subject to what
     * @param at when
     * @param absences who is away
     * @return the decision with its reason
     */
    public Decision decide(Actor actor, Permission permission, Subject subject, Instant at, Absences absences) {
        if (actor instanceof Actor.Staff staff) {
            Decision own = decide(staff, staff.id(), permission, subject, at);
            return own.isAllowed() || !isActive(staff.id(), at)
                    ? own
                    : standingIn(staff, permission, subject, at, absences, own);
        }
        return actor instanceof Actor.Requester requester
                ? ofCustomer(requester, permission, subject)
                : new Decision.Allowed(permission, null, Scope.DEPARTMENT, null);
    }

    /**
     * Finds who stands in for somebody.
     *
     * @param member who is away
     * @param at when
     * @param absences who else is away
     * @return the first of his deputies who is active and not away, or null if there is none
     */
    public @Nullable StaffId deputy(StaffMember member, Instant at, Absences absences) {
        for (StaffId deputy : member.deputies()) {
            if (isActive(deputy, at) && !absences.isAway(deputy, at)) {
                return deputy;
            }
        }
        return null;
    }

    /**
     * Tells whether somebody stands in for somebody else.
     *
     * @param absent who may be away
     * @param deputy who may stand in
     * @param at when
     * @param absences who is away
     * @return true if the one is away, and the other is the first of his deputies who is present
     */
    public boolean standsInFor(StaffId absent, StaffId deputy, Instant at, Absences absences) {
        return deputyOf.getOrDefault(deputy, List.of()).stream()
                .anyMatch(member -> member.id().equals(absent) && standsInFor(member, deputy, at, absences));
    }

    private boolean standsInFor(StaffMember absent, StaffId deputy, Instant at, Absences absences) {
        return absences.isAway(absent.id(), at) && deputy.equals(deputy(absent, at, absences));
    }

    /**
     * Lists for whom somebody stands in, if they are away.
     *
     * @param deputy the account
     * @return those who name him as a deputy
     */
    public List<StaffMember> deputyOf(StaffId deputy) {
        return List.copyOf(deputyOf.getOrDefault(deputy, List.of()));
    }

    /**
     * Lists the teams that somebody belongs to or supervises.
     *
     * @param staff the account
     * @param at when
     * @return the teams; none if he is not active
     */
    public Set<TeamId> teamsOf(StaffId staff, Instant at) {
        return standing(staff, at).teams();
    }

    /**
     * Tells whether somebody has come and not left.
     *
     * @param staff the account
     * @param at when
     * @return true if the account is active
     */
    public boolean isActive(StaffId staff, Instant at) {
        return standing(staff, at).active();
    }

    private Decision standingIn(
            Actor.Staff actor, Permission permission, Subject subject, Instant at, Absences absences, Decision denied) {
        for (StaffMember member : deputyOf.getOrDefault(actor.id(), List.of())) {
            if (standsInFor(member, actor.id(), at, absences)) {
                Decision lent = decide(actor, member.id(), permission, subject, at);
                if (lent instanceof Decision.Allowed allowed) {
                    return new Decision.Allowed(permission, allowed.role(), allowed.scope(), member.id());
                }
            }
        }
        return denied;
    }

    /** Decides by the rights of one person, which the actor has or borrows. */
    private Decision decide(Actor.Staff actor, StaffId whose, Permission permission, Subject subject, Instant at) {
        Career career = careers.get(whose);
        if (career == null) {
            return new Decision.Denied(actor, permission, subject, Decision.Ground.UNKNOWN, null);
        }
        Standing standing = career.at(at);
        if (!standing.active()) {
            return new Decision.Denied(actor, permission, subject, Decision.Ground.NOT_ACTIVE, null);
        }
        Grants.Grant grant = standing.grants().of(permission);
        if (grant == null) {
            return new Decision.Denied(actor, permission, subject, Decision.Ground.NO_ROLE_GRANTS, null);
        }
        return takesIn(grant.scope(), whose, standing, subject, at)
                ? new Decision.Allowed(permission, grant.giver(), grant.scope(), null)
                : new Decision.Denied(actor, permission, subject, Decision.Ground.OUT_OF_SCOPE, grant.scope());
    }

    private Decision ofCustomer(Actor.Requester actor, Permission permission, Subject subject) {
        Grants.Grant grant = ofCustomers.of(permission);
        if (grant == null) {
            return new Decision.Denied(actor, permission, subject, Decision.Ground.NO_ROLE_GRANTS, null);
        }
        return grant.scope() == Scope.DEPARTMENT || isOwn(actor.id(), subject)
                ? new Decision.Allowed(permission, grant.giver(), grant.scope(), null)
                : new Decision.Denied(actor, permission, subject, Decision.Ground.OUT_OF_SCOPE, grant.scope());
    }

    private static boolean isOwn(RequesterId requester, Subject subject) {
        return subject instanceof Subject.OfTicket ticket && requester.equals(ticket.requester());
    }

    private boolean takesIn(Scope scope, StaffId whose, Standing standing, Subject subject, Instant at) {
        return switch (scope) {
            case DEPARTMENT -> true;
            case TIER -> isOwn(whose, subject) || isOfTeam(standing, subject, at) || isOfTier(standing, subject, at);
            case TEAM -> isOwn(whose, subject) || isOfTeam(standing, subject, at);
            case OWN -> isOwn(whose, subject);
        };
    }

    private static boolean isOwn(StaffId whose, Subject subject) {
        return subject instanceof Subject.OfTicket ticket
                ? whose.equals(ticket.assignee())
                : subject instanceof Subject.OfStaff staff && whose.equals(staff.id());
    }

    private boolean isOfTeam(Standing standing, Subject subject, Instant at) {
        if (subject instanceof Subject.OfTicket ticket) {
            return ticket.team() != null && standing.teams().contains(ticket.team());
        }
        if (subject instanceof Subject.OfStaff other) {
            return standing.sharesTeamWith(standing(other.id(), at));
        }
        return subject instanceof Subject.OfTeam team && standing.teams().contains(team.id());
    }

    private boolean isOfTier(Standing standing, Subject subject, Instant at) {
        if (subject instanceof Subject.OfTicket ticket) {
            return ticket.tier() != null && standing.tiers().contains(ticket.tier());
        }
        if (subject instanceof Subject.OfStaff other) {
            return standing.sharesTierWith(standing(other.id(), at));
        }
        if (subject instanceof Subject.OfTeam other) {
            Team team = teams.get(other.id());
            return team != null && Standing.intersect(team.tiers(), standing.tiers());
        }
        return subject instanceof Subject.OfTier tier && standing.tiers().contains(tier.tier());
    }

    private Standing standing(StaffId staff, Instant at) {
        Career career = careers.get(staff);
        return career == null ? Standing.INACTIVE : career.at(at);
    }
}
