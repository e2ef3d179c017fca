package dev.tierline.access;

import dev.tierline.role.Role;
import dev.tierline.role.RoleId;
import dev.tierline.staff.Membership;
import dev.tierline.staff.RoleHolding;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Team;
import dev.tierline.staff.TeamId;
import dev.tierline.staff.Tenure;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one person is, over time: stretches cut at the dates on which something begins or ends for him. */
final class Career {

    private static final long FAR = 1_000_000;

    /** The instants at which a new stretch begins; the first stretch has always been. */
    private final long[] cuts;

    private final Standing[] standings;

    private Career(long[] cuts, Standing[] standings) {
        this.cuts = cuts;
        this.standings = standings;
    }

    static Career of(
            StaffMember member,
            Set<TeamId> supervised,
            Map<TeamId, Team> teams,
            Map<RoleId, Role> roles,
            ZoneId zone,
            Function<Set<RoleId>, Grants> grants) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        cut(member.employment(), dates);
        member.roles().forEach(holding -> cut(holding.tenure(), dates));
        member.teams().forEach(membership -> cut(membership.tenure(), dates));
        List<LocalDate> begins = new ArrayList<>(dates);
        begins.add(0, LocalDate.MIN);
        Standing[] standings = new Standing[begins.size()];
        long[] cuts = new long[begins.size() - 1];
        for (int i = 0; i < begins.size(); i++) {
            standings[i] = standing(member, supervised, teams, roles, begins.get(i), grants);
            if (i > 0) {
                cuts[i - 1] = startOf(begins.get(i), zone);
            }
        }
        return new Career(cuts, standings);
    }

    Standing at(Instant at) {
        if (cuts.length == 0) {
            return standings[0];
        }
        long millis = at.toEpochMilli();
        int i = 0;
        while (i < cuts.length && millis >= cuts[i]) {
            i++;
        }
        return standings[i];
    }

    private static Standing standing(
            StaffMember member,
            Set<TeamId> supervised,
            Map<TeamId, Team> teams,
            Map<RoleId, Role> roles,
            LocalDate date,
            Function<Set<RoleId>, Grants> grants) {
        if (!member.isActiveOn(date)) {
            return Standing.INACTIVE;
        }
        Set<RoleId> held = member.roles().stream()
                .filter(holding -> holding.tenure().includes(date) && roles.containsKey(holding.role()))
                .map(RoleHolding::role)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<TeamId> own = member.teams().stream()
                .filter(membership -> membership.tenure().includes(date))
                .map(Membership::team)
                .collect(Collectors.toCollection(HashSet::new));
        own.addAll(supervised);
        Set<Tier> tiers = new HashSet<>();
        for (TeamId id : own) {
            @Nullable Team team = teams.get(id);
            if (team != null) {
                tiers.addAll(team.tiers());
            }
        }
        return new Standing(true, grants.apply(held), Set.copyOf(own), Set.copyOf(tiers));
    }

    /** Dates far beyond all instants that count in milliseconds stand for the beginning and the end of time. */
    private static long startOf(LocalDate date, ZoneId zone) {
        if (Math.abs((long) date.getYear()) > FAR) {
            return date.getYear() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        return date.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    private static void cut(Tenure tenure, Set<LocalDate> dates) {
        if (tenure.from() != null) {
            dates.add(tenure.from());
        }
        if (tenure.until() != null) {
            dates.add(tenure.until());
        }
    }
}
