package dev.tierline.life;

import dev.tierline.staff.Actor;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.MoveKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What somebody does next, and after how long; one number says it all, so that lists of them are found fast and shrink well. */
record Step(MoveKind kind, int code) {

    private static final MoveKind[] KINDS = MoveKind.values();

    /** Merging ends everything, so it comes seldom; a session needs several things before it, so they come often. */
    static int weight(MoveKind kind) {
        return switch (kind) {
            case OPEN, CANCEL, MERGE, CLOSE -> 1;
            case WAIT, ESCALATE, HAND_BACK, REPLY, REOPEN -> 5;
            case ASSIGN, START -> 9;
            case VERIFY_REQUESTER, GIVE_CONSENT, START_SESSION -> 16;
            default -> 3;
        };
    }

    static Arbitrary<Step> any() {
        return Arbitraries.integers()
                .between(0, Integer.MAX_VALUE)
                .withoutEdgeCases()
                .map(Step::of);
    }

    static Step of(int code) {
        int left = code % totalWeight();
        for (MoveKind kind : KINDS) {
            left -= weight(kind);
            if (left < 0) {
                return new Step(kind, code);
            }
        }
        throw new IllegalStateException("no kind of move for " + code);
    }

    private static int totalWeight() {
        int total = 0;
        for (MoveKind kind : KINDS) {
            total += weight(kind);
        }
        return total;
    }

    Duration later() {
        return RandomMoves.later(random(1));
    }

    Actor actor() {
        return RandomMoves.actor(random(2));
    }

    Move move(Instant now) {
        return RandomMoves.of(kind, random(3), now);
    }

    /** True now and then: somebody sweeps before. */
    boolean sweeps() {
        return random(4).nextBoolean();
    }

    private Random random(int salt) {
        return new Random(31L * code + salt);
    }

    @Override
    public String toString() {
        return later() + " later " + actor() + ": " + move(LifeDesk.OPENED);
    }
}
