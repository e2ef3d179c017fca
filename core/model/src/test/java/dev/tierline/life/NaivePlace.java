package dev.tierline.life;

import dev.tierline.ticket.BugStatus;
import dev.tierline.ticket.TicketStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a naive ticket is worked: its tier, its team, and whoever works on it outside. */
abstract class NaivePlace extends NaiveStanding {

    private static final int MOST_RETURNS = 2;
    private static final Map<String, String> SUPERVISORS =
            Map.of("help-desk", "sue", "on-site", "otto", "network", "nina");
    private static final Map<String, Set<Integer>> SERVES =
            Map.of("help-desk", Set.of(1), "on-site", Set.of(1), "network", Set.of(2, 3));

    int tier = 1;

    @Nullable
    String team = "help-desk";

    final List<String> left = new ArrayList<>();
    final List<String> gaveUp = new ArrayList<>();
    int returns;
    int calls;
    final List<String> links = new ArrayList<>();
    final Map<String, BugStatus> bugs = new LinkedHashMap<>();

    NaivePlace(boolean orderly, int priority, int judged, long now) {
        super(orderly, priority, judged, now);
    }

    boolean escalateUp(String who, long now) {
        return alive() && tier != 0 && tier < 4 && escalate(who, tier + 1, servingTeam(tier + 1), now);
    }

    boolean escalateToTier(String who, int to, long now) {
        return escalate(who, to, servingTeam(to), now);
    }

    boolean escalateToTeam(String who, String to, long now) {
        Set<Integer> serves = SERVES.getOrDefault(to, Set.of());
        if (tier == 0 || serves.contains(tier)) {
            return escalate(who, tier, to, now);
        }
        int above = serves.stream()
                .filter(each -> each > tier)
                .min(Integer::compare)
                .orElse(0);
        return above != 0 && escalate(who, above, to, now);
    }

    private boolean escalate(String who, int toTier, @Nullable String toTeam, long now) {
        boolean stays = place(toTier, toTeam).equals(place(tier, team));
        if (!alive() || stays || isBelow(toTier) || toTier == 4) {
            return false;
        }
        Went went = go(who, toTier, toTeam, now);
        if (went == Went.THERE) {
            hold(null);
            stand(TicketStatus.QUEUED, now);
        }
        return went != Went.REFUSED;
    }

    boolean handBack(String who, long now) {
        for (int i = left.size() - 1; i >= 0; i--) {
            String[] parts = left.get(i).split("/", -1);
            if (isBelow(Integer.parseInt(parts[0]))) {
                return handBack(who, Integer.parseInt(parts[0]), parts[1].isEmpty() ? null : parts[1], now);
            }
        }
        return tier > 1 && handBack(who, tier - 1, servingTeam(tier - 1), now);
    }

    boolean handBack(String who, int toTier, @Nullable String toTeam, long now) {
        if (!alive() || !isBelow(toTier)) {
            return false;
        }
        Went went = go(who, toTier, toTeam, now);
        if (went == Went.THERE) {
            hold(null);
            stand(TicketStatus.QUEUED, now);
        }
        return went != Went.REFUSED;
    }

    boolean moveTo(String who, int toTier, @Nullable String toTeam, boolean reason, long now) {
        if (!mayChange() || (orderly && !reason && isBelow(toTier))) {
            return false;
        }
        if (place(toTier, toTeam).equals(place(tier, team))) {
            return true;
        }
        boolean withoutACase = orderly && toTier == 4 && tier != 4;
        return !withoutACase && go(who, toTier, toTeam, now) != Went.REFUSED;
    }

    boolean handOutside(String who, int toTier, String number, long now) {
        if (!taken() || toTier != 4) {
            return false;
        }
        Went went = tier == 4 ? Went.THERE : go(who, 4, team, now);
        if (went == Went.REFUSED) {
            return false;
        }
        tie("VENDOR_CASE:" + number);
        if (went == Went.THERE) {
            stand(TicketStatus.WAITING_VENDOR, now);
        }
        return true;
    }

    boolean assign(String who, String to, long now) {
        if (!mayChange()) {
            return false;
        }
        if (!to.equals(holder) && othersMustWait(who)) {
            return false;
        }
        boolean back = holder != null && !holder.equals(to) && gaveUp.contains(to);
        Went may = back ? mayReturn(who, now) : Went.THERE;
        if (may == Went.THERE) {
            give(to, now);
        }
        return may != Went.REFUSED;
    }

    private void give(String to, long now) {
        if (holder != null && !holder.equals(to)) {
            returns += gaveUp.contains(to) ? 1 : 0;
            gaveUp.remove(holder);
            gaveUp.add(holder);
        }
        hold(to);
        if (status == TicketStatus.QUEUED) {
            stand(TicketStatus.ASSIGNED, now);
        }
    }

    boolean isBelow(int toTier) {
        return toTier != 0 && tier != 0 && toTier < tier;
    }

    private static @Nullable String servingTeam(int tier) {
        return tier == 1 ? "help-desk" : tier == 2 || tier == 3 ? "network" : null;
    }

    private static String place(int tier, @Nullable String team) {
        return tier + "/" + (team == null ? "" : team);
    }

    /** Whether it went where it was to go, stayed for whoever decides, or the move is refused for he has to decide already. */
    private enum Went {
        THERE,
        STAYED,
        REFUSED
    }

    private String supervisor() {
        return team == null ? "max" : SUPERVISORS.getOrDefault(team, "max");
    }

    private boolean decides(@Nullable String who) {
        return "max".equals(who) || supervisor().equals(who);
    }

    /** Whether somebody decides about it, and this is somebody else. */
    boolean othersMustWait(String who) {
        return returns >= MOST_RETURNS && decides(holder) && !decides(who);
    }

    private Went mayReturn(String who, long now) {
        if (returns < MOST_RETURNS) {
            return Went.THERE;
        }
        if (decides(who)) {
            left.clear();
            gaveUp.clear();
            returns = 0;
            return Went.THERE;
        }
        give(supervisor(), now);
        return Went.STAYED;
    }

    private Went go(String who, int toTier, @Nullable String toTeam, long now) {
        if (othersMustWait(who)) {
            return Went.REFUSED;
        }
        Went may = left.contains(place(toTier, toTeam)) ? mayReturn(who, now) : Went.THERE;
        if (may == Went.THERE) {
            returns += left.contains(place(toTier, toTeam)) ? 1 : 0;
            left.remove(place(tier, team));
            left.add(place(tier, team));
            tier = toTier;
            team = toTeam;
        }
        return may;
    }

    boolean callIn() {
        calls += alive() ? 1 : 0;
        return alive();
    }

    boolean fileBug(String bug, long now) {
        if (!taken()) {
            return false;
        }
        BugStatus known = bugs.get(bug);
        if (known == null || known == BugStatus.FIXED || known == BugStatus.REJECTED) {
            bugs.put(bug, BugStatus.OPEN);
        }
        stand(TicketStatus.WAITING_DEVELOPMENT, now);
        return true;
    }

    boolean followBug(String bug, BugStatus to, long now) {
        if (!bugs.containsKey(bug)) {
            return false;
        }
        bugs.put(bug, to);
        boolean settled = to == BugStatus.FIXED || to == BugStatus.REJECTED;
        boolean others = bugs.entrySet().stream()
                .anyMatch(each -> !each.getKey().equals(bug)
                        && (each.getValue() == BugStatus.OPEN || each.getValue() == BugStatus.IN_PROGRESS));
        if (settled && !others && status == TicketStatus.WAITING_DEVELOPMENT) {
            goOn(now);
        }
        return true;
    }

    void tie(String link) {
        if (!links.contains(link)) {
            links.add(link);
        }
    }
}
