package dev.tierline.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a call of {@link SupportDesk#runDue} did.
 *
 * @param woken how many tickets were claimed
 * @param events how many breaches and fired steps were committed
 * @param failed how many tickets could not be worked, each logged; they are free again when their lease ends
 * @param nextDue when there will be something to do as things are, the present if as many were claimed as asked for: if that is not
 *     after the desk's present, call again at once; null if nothing will happen by itself
 */
public record SweepReport(
        int woken, int events, int failed, @Nullable Instant nextDue) {}
