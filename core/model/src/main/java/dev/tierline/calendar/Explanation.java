package dev.tierline.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why working time is what it is: a stretch of time, cut wherever the set of rules changes.
 *
 * <p>The pieces follow each other without a gap from the start to the end, and the lengths of the open ones add up to
 * the total. Printed, it reads:
 *
 * <pre>
 * PT3H of working time from 2025-12-24T15:00+01:00 to 2025-12-26T10:00+01:00
 *   open   2025-12-24T15:00+01:00 to 2025-12-24T17:00+01:00  PT2H      weekly hours Mon-Fri 09:00-17:00
 *   closed 2025-12-24T17:00+01:00 to 2025-12-25T00:00+01:00            weekly hours Mon-Fri 09:00-17:00
 *   closed 2025-12-25T00:00+01:00 to 2025-12-26T00:00+01:00            'Christmas' 2025-12-25 closed
 *   closed 2025-12-26T00:00+01:00 to 2025-12-26T09:00+01:00            weekly hours Mon-Fri 09:00-17:00
 *   open   2025-12-26T09:00+01:00 to 2025-12-26T10:00+01:00  PT1H      weekly hours Mon-Fri 09:00-17:00
 * </pre>
 *
 * Immutable.
 *
 * @param zone the zone in which it prints
 * @param start from when
 * @param end until when
 * @param total how much working time there is in between
 * @param pieces the pieces, earliest first; none if the end is at or before the start
 */
public record Explanation(ZoneId zone, Instant start, Instant end, WorkingTime total, List<Piece> pieces) {
    /** Copies the pieces. */
    public Explanation {
        pieces = List.copyOf(pieces);
    }

    /**
     * A stretch during which the same rules hold.
     *
     * @param start its first instant
     * @param end the first instant after it
     * @param open whether it counts as working time
     * @param reasons every rule behind that
     */
    public record Piece(Instant start, Instant end, boolean open, List<Reason> reasons) {
        /** Copies the reasons. */
        public Piece {
            reasons = List.copyOf(reasons);
        }

        /**
         * Says how much working time it adds.
         *
         * @return its length while open, else nothing
         */
        public WorkingTime counted() {
            return open ? WorkingTime.ofMillis(end.toEpochMilli() - start.toEpochMilli()) : WorkingTime.ZERO;
        }

        private String print(ZoneId zone) {
            String length = open ? counted().toString() : "";
            return (open ? "open   " : "closed ") + at(zone, start) + " to " + at(zone, end) + "  " + length
                    + " ".repeat(Math.max(10 - length.length(), 2))
                    + reasons.stream().map(Reason::toString).collect(Collectors.joining(" + "));
        }
    }

    /** Prints the total, then a line for each piece, in the calendar's zone. */
    @Override
    public String toString() {
        return total + " of working time from " + at(zone, start) + " to " + at(zone, end)
                + pieces.stream().map(piece -> "\n  " + piece.print(zone)).collect(Collectors.joining());
    }

    private static String at(ZoneId zone, Instant instant) {
        return instant.atZone(zone).toOffsetDateTime().toString();
    }
}
