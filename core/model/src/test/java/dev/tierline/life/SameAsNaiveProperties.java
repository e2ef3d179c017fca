package dev.tierline.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.department.Department;
import dev.tierline.intake.ClosingRule;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.CaseFile;
import dev.tierline.ticket.Findings;
import dev.tierline.ticket.HandOffs;
import dev.tierline.ticket.IllegalMoveException;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Link;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.MoveKind;
import dev.tierline.ticket.RemoteAccess;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.jspecify.annotations.Nullable;

/** The model lets happen what a naive ticket lets happen, refuses what that refuses, and stands where that stands. */
class SameAsNaiveProperties {

    private static final ClosingRule CLOSING = ClosingRule.never()
            .afterSilence(Duration.ofDays(3))
            .onConfirmation()
            .reopenWithin(Duration.ofDays(14));
    private static final Department ORDERLY =
            LifeDepartment.builder(LifeCycle.standard(), CLOSING).build();
    private static final Department PERMISSIVE =
            LifeDepartment.builder(LifeCycle.lenient(), CLOSING).build();

    /** A ticket of the model beside a naive one. */
    private static final class Pair {

        private final LifeDesk desk;
        private final NaiveTicket naive;
        private Instant now = LifeDesk.OPENED;

        Pair(boolean orderly) {
            desk = LifeDesk.of(orderly ? ORDERLY : PERMISSIVE);
            naive = new NaiveTicket(orderly, 2, 0, now.toEpochMilli());
        }

        void make(Step step) {
            now = now.plus(step.later());
            Move move = step.move(now);
            desk.at(now);
            naive.pass(now.toEpochMilli());
            requireSame();

            boolean legal = new NaiveDriver(naive, step.actor(), now.toEpochMilli()).make(move);
            String refused = tryOut(step, move);
            assertEquals(legal, refused == null, () -> step.actor() + ": " + move + " at " + now + ": " + refused);
            requireSame();
        }

        private @Nullable String tryOut(Step step, Move move) {
            try {
                desk.by(step.actor()).at(now, move);
                return null;
            } catch (IllegalMoveException refused) {
                return refused.getMessage();
            }
        }

        private void requireSame() {
            Ticket ticket = desk.ticket();
            CaseFile file = ticket.caseFile();
            assertEquals(naive.status, ticket.status());
            assertEquals(naive.since, ticket.statusSince().toEpochMilli(), "since when");
            assertEquals(naive.waitsUntil, millis(ticket.waitsUntil()), "waits until");
            assertEquals(naive.spokeAt, millis(ticket.effort().spokeAt()), "last word");
            assertEquals(naive.holder, text(ticket.assignee()), "holder");
            assertEquals(naive.priority, ticket.priority().level(), "priority");
            assertEquals(naive.judged, file.assessment() == null ? 0 : NaiveDriver.level(file.assessment()), "judged");
            assertEquals(naive.tier, ticket.tier() == null ? 0 : ticket.tier().level(), "tier");
            assertEquals(naive.team, text(ticket.team()), "team");
            assertEquals(naive.minutes, ticket.effort().spent().toMinutes(), "minutes");
            assertEquals(
                    naive.mergedInto, ticket.mergedInto().map(TicketId::value).orElse(null), "merged into");
            requireSame(file.handOffs());
            requireSame(file.findings());
            requireSame(file.links());
            requireSame(file.remote());
        }

        private void requireSame(HandOffs handOffs) {
            assertEquals(naive.returns, handOffs.returns(), "returns");
            assertEquals(naive.calls, handOffs.calls(), "calls");
            assertEquals(
                    naive.gaveUp, handOffs.gaveUp().stream().map(StaffId::value).toList());
            assertEquals(
                    naive.left,
                    handOffs.left().stream()
                            .map(place ->
                                    (place.tier() == null ? 0 : place.tier().level()) + "/"
                                            + (place.team() == null ? "" : place.team()))
                            .toList());
        }

        private void requireSame(Findings findings) {
            assertEquals(
                    naive.courses,
                    findings.courses().stream()
                            .map(course -> course.result().name())
                            .toList());
            assertEquals(naive.solutionWritten, findings.solution() != null, "solution");
            assertEquals(naive.confirmed, findings.confirmed(), "confirmed");
            assertEquals(naive.rating, findings.rating(), "rating");
            assertEquals(naive.article, text(findings.article()), "article");
        }

        private void requireSame(List<Link> links) {
            Set<String> plain = new TreeSet<>();
            TreeMap<String, Object> bugs = new TreeMap<>();
            for (Link link : links) {
                if (link.kind() == LinkKind.BUG) {
                    bugs.put(link.target(), String.valueOf(link.bug()));
                } else {
                    plain.add(link.kind().name() + ":" + link.target());
                }
            }
            assertEquals(naive.links.size() + naive.bugs.size(), links.size(), "no tie twice");
            assertEquals(new TreeSet<>(naive.links), plain);
            TreeMap<String, Object> naiveBugs = new TreeMap<>();
            naive.bugs.forEach((bug, status) -> naiveBugs.put(bug, status.name()));
            assertEquals(naiveBugs, bugs);
        }

        private void requireSame(RemoteAccess remote) {
            assertEquals(naive.verified, remote.verifiedAt() != null, "verified");
            assertEquals(
                    naive.consentUntil,
                    remote.consent() == null ? 0 : millis(remote.consent().until()),
                    "consent");
            assertEquals(
                    naive.session,
                    remote.session() == null ? null : text(remote.session().by()),
                    "session");
        }

        private static long millis(@Nullable Instant instant) {
            return instant == null ? 0 : instant.toEpochMilli();
        }

        private static @Nullable String text(@Nullable Object id) {
            return id == null ? null : id.toString();
        }
    }

    /** One kind of move, by anybody, after any time. */
    private record Making(MoveKind kind) implements Action.Independent<Pair> {
        @Override
        public Arbitrary<Transformer<Pair>> transformer() {
            return Arbitraries.integers()
                    .between(0, Integer.MAX_VALUE)
                    .withoutEdgeCases()
                    .map(code -> new Step(kind, code))
                    .map(step -> Transformer.mutate(step.toString(), pair -> pair.make(step)));
        }
    }

    private static Arbitrary<ActionChain<Pair>> lives(boolean orderly) {
        var lives = ActionChain.startWith(() -> new Pair(orderly));
        for (MoveKind kind : MoveKind.values()) {
            lives = lives.withAction(Step.weight(kind), new Making(kind));
        }
        return lives.withMaxTransformations(40);
    }

    @Provide
    Arbitrary<ActionChain<Pair>> orderly() {
        return lives(true);
    }

    @Provide
    Arbitrary<ActionChain<Pair>> permissive() {
        return lives(false);
    }

    @Property(tries = 1_500, seed = "20100331")
    @Label("in an orderly department")
    void inAnOrderlyDepartment(@ForAll("orderly") ActionChain<Pair> life) {
        life.run();
    }

    @Property(tries = 1_500, seed = "20100331")
    @Label("in a permissive department")
    void inAPermissiveDepartment(@ForAll("permissive") ActionChain<Pair> life) {
        life.run();
    }
}
