package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import java.time.Instant;
import java.util.List;

/** What time brought about: it was due at one instant and performed at a later one. */
public sealed interface TimedEvent extends TicketEvent
        permits TimedEvent.Breached,
                TimedEvent.StepFired,
                TimedEvent.StepSkipped,
                TimedEvent.WaitEnded,
                TimedEvent.ClosedBySilence,
                RemoteEvent.ConsentExpired {

    /**
     * Returns when the desk performed it.
     *
     * @return an instant after {@link #at()}, which is when it was due
     */
    Instant ranAt();

    @Override
    default Actor by() {
        return Actor.system();
    }

    /**
     * A promised time ran out. It stays a fact whatever comes later.
     *
     * @param at the instant of the breach
     * @param metric which promise
     * @param ranAt when the desk took note of it, later than {@code at}
     */
    record Breached(Instant at, ServiceMetric metric, Instant ranAt) implements TimedEvent {
        /** Checks that the parts are given. */
        public Breached {
            requireNonNull(at, "at");
            requireNonNull(metric, "metric");
            requireNonNull(ranAt, "ranAt");
        }
    }

    /**
     * A step of an escalation policy fired.
     *
     * @param at when it was due
     * @param key which firing of which step
     * @param recipients who is told; empty if the step reached nobody
     * @param ranAt when the desk performed it, later than {@code at}
     */
    record StepFired(Instant at, StepKey key, List<StaffId> recipients, Instant ranAt) implements TimedEvent {
        /** Checks that the parts are given and copies the list. */
        public StepFired {
            requireNonNull(at, "at");
            requireNonNull(key, "key");
            recipients = List.copyOf(recipients);
            requireNonNull(ranAt, "ranAt");
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    /**
     * A step of an escalation policy was passed over: it came with a change of the department, and would have fired before it.
     *
     * @param at when the department changed
     * @param key which firing of which step
     * @param missed when the step would have fired, before {@code at}
     * @param ranAt when the desk took note of it, later than {@code at}
     */
    record StepSkipped(Instant at, StepKey key, Instant missed, Instant ranAt) implements TimedEvent {
        /** Checks that the parts are given. */
        public StepSkipped {
            requireNonNull(at, "at");
            requireNonNull(key, "key");
            requireNonNull(missed, "missed");
            requireNonNull(ranAt, "ranAt");
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    /**
     * A wait that had an end ended by itself, and work goes on.
     *
     * @param at when
     * @param ranAt when the desk took note of it, later than {@code at}
     */
    record WaitEnded(Instant at, Instant ranAt) implements TimedEvent {
        /** Checks that the parts are given. */
        public WaitEnded {
            requireNonNull(at, "at");
            requireNonNull(ranAt, "ranAt");
        }
    }

    /**
     * The ticket was resolved, nobody said a word for long enough, and so it is closed.
     *
     * @param at when
     * @param ranAt when the desk took note of it, later than {@code at}
     */
    record ClosedBySilence(Instant at, Instant ranAt) implements TimedEvent {
        /** Checks that the parts are given. */
        public ClosedBySilence {
            requireNonNull(at, "at");
            requireNonNull(ranAt, "ranAt");
        }
    }
}
