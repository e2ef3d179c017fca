package dev.tierline.tck;

import dev.tierline.priority.Priority;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.SearchKey;
import dev.tierline.spi.storage.SearchOrder;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.staff.Actor;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.LinkMove;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Transition;
import dev.tierline.ticket.WaitingFor;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Many tickets that differ in whatever a search goes by, and questions about them. The same seed gives the same ones, and
 * values are few, so that many tickets share each.
 */
final class Crowd {

    private static final List<@Nullable Tier> TIERS = Arrays.asList(null, Tier.of(1), Tier.of(2), Tier.of(3));
    private static final List<@Nullable TeamId> TEAMS =
            Arrays.asList(null, TeamId.of("help desk"), TeamId.of("Help desk"), TeamId.of("\u7968"));
    private static final List<@Nullable StaffId> STAFF =
            Arrays.asList(null, StaffId.of("anna"), StaffId.of("Anna"), StaffId.of("zoë"), StaffId.of("zoe\u0308"));
    private static final List<@Nullable RequesterId> REQUESTERS =
            Arrays.asList(null, RequesterId.of("lee"), RequesterId.of("lee "), RequesterId.of("Łukasz O'Hara"));
    private static final List<String> IDS =
            Samples.ORDERED_TEXTS.stream().filter(text -> text.length() < 3).toList();
    private static final List<List<Move>> LIVES = List.of(
            List.of(),
            List.of(new Move.Accept()),
            List.of(new Move.Start()),
            List.of(new Move.Start(), new Move.Wait(WaitingFor.CUSTOMER)),
            List.of(new Move.Start(), new Move.Wait(WaitingFor.VENDOR)),
            List.of(new Move.Start(), new Move.Wait(WaitingFor.INTERNAL)),
            List.of(new Move.Start(), new Move.Wait(WaitingFor.DEVELOPMENT)),
            List.of(new Move.Start(), Move.Wait.until(Instant.parse("2300-01-01T00:00:00Z"))),
            List.of(new Move.Start(), new Move.Resolve()),
            List.of(new Move.Resolve(), new Move.Close()),
            List.of(new Move.Cancel()),
            List.of(new LinkMove.Merge(TicketId.of("another"))));
    private static final Map<Integer, List<TicketChange>> MADE = new ConcurrentHashMap<>();

    private final Random random;

    Crowd(long seed) {
        random = new Random(seed);
    }

    /** So many new tickets, the same ones in every test. */
    static List<TicketChange> of(int count) {
        return MADE.computeIfAbsent(count, many -> {
            Crowd crowd = new Crowd(many);
            return IntStream.range(0, many).mapToObj(crowd::ticket).toList();
        });
    }

    private TicketChange ticket(int number) {
        Intake intake = Intake.UNKNOWN.through(Channel.EMAIL).from(one(REQUESTERS));
        Opening open = new Opening(
                TicketId.of(one(IDS) + "-" + number),
                Priority.of(1 + random.nextInt(4)),
                one(TIERS),
                one(TEAMS),
                intake);
        Instant at = instant();
        Transition life = Ticket.open(open, circumstances(at));
        StaffId holder = one(STAFF);
        if (holder != null) {
            life = life.then(life.ticket().apply(new Move.Assign(holder), circumstances(at)));
        }
        for (Move move : LIVES.get(random.nextInt(LIVES.size()))) {
            life = life.then(
                    life.ticket().apply(move, circumstances(life.ticket().asOf().plusMillis(999))));
        }
        return new TicketChange(life.ticket(), Revision.NONE, Samples.recorded(life.events(), null), null, dueAt(), 0);
    }

    private static Circumstances circumstances(Instant at) {
        return new Circumstances(at, Actor.system(), LifeCycle.lenient());
    }

    private @Nullable Instant dueAt() {
        return random.nextInt(4) == 0 ? null : instant();
    }

    /** One of a few dozen instants: some a millisecond apart, one long past, one far ahead. */
    private Instant instant() {
        return switch (random.nextInt(20)) {
            case 0 -> Instant.parse("1969-12-31T23:59:59.999Z");
            case 1 -> Instant.parse("2199-12-31T23:59:59.999Z");
            default -> Samples.minute(random.nextInt(8)).plusMillis(random.nextInt(3) - 1L);
        };
    }

    /** Questions with one condition each, for every condition and value there is. */
    static List<TicketQuery> conditions() {
        List<TicketQuery> queries = new ArrayList<>();
        TicketQuery all = TicketQuery.all().limit(1000);
        for (TicketStatus status : TicketStatus.values()) {
            queries.add(all.statuses(status));
        }
        TIERS.stream().skip(1).forEach(tier -> queries.add(all.tiers(tier)));
        TEAMS.stream().skip(1).forEach(team -> queries.add(all.teams(team)));
        STAFF.stream().skip(1).forEach(staff -> queries.add(all.assignees(staff)));
        queries.add(all.heldByNobody());
        REQUESTERS.stream().skip(1).forEach(requester -> queries.add(all.requesters(requester)));
        for (int level = 1; level <= 5; level++) {
            queries.add(all.priorities(Priority.of(level)));
        }
        for (int millis = -2; millis <= 2; millis++) {
            queries.add(all.dueBefore(Samples.minute(3).plusMillis(millis)));
            queries.add(all.updatedSince(Samples.minute(3).plusMillis(millis)));
        }
        queries.add(all.dueBefore(Instant.parse("1970-01-01T00:00:00Z")));
        queries.add(all.updatedSince(Instant.parse("2199-12-31T23:59:59.999Z")));
        return queries;
    }

    /** A question with any number of conditions, in any order, about a page that begins anywhere. */
    TicketQuery query(List<TicketChange> crowd) {
        boolean unassigned = maybe();
        SearchOrder order = one(List.of(SearchOrder.values()));
        return new TicketQuery(
                some(List.of(TicketStatus.values())),
                some(TIERS),
                some(TEAMS),
                unassigned ? Set.of() : some(STAFF),
                unassigned,
                some(REQUESTERS),
                some(List.of(Priority.P1, Priority.P2, Priority.P3, Priority.P4)),
                maybe() ? instant() : null,
                maybe() ? instant() : null,
                order,
                after(order, crowd),
                1 + random.nextInt(40));
    }

    private @Nullable SearchKey after(SearchOrder order, List<TicketChange> crowd) {
        TicketChange change = one(crowd);
        SearchKey key = order.key(change.ticket(), change.dueAt());
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 ->
                new SearchKey(order == SearchOrder.DUE ? dueAt() : instant(), key.priority(), TicketId.of(one(IDS)));
            default -> key;
        };
    }

    private boolean maybe() {
        return random.nextInt(4) == 0;
    }

    private <T> Set<T> some(List<? extends @Nullable T> values) {
        Set<T> some = new HashSet<>();
        if (maybe()) {
            for (int i = 0; i < 3; i++) {
                T value = values.get(random.nextInt(values.size()));
                if (value != null) {
                    some.add(value);
                }
            }
        }
        return some;
    }

    private <T extends @Nullable Object> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
