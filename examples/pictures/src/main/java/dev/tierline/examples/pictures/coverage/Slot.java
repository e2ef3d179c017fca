package dev.tierline.examples.pictures.coverage;

/**
 * A column of a week's picture: an hour of the local clock.
 *
 * @param hour 0 to 23
 * @param turn 0 the first time that the clock shows the hour on a date, 1 the second time, after it was put back
 */
public record Slot(int hour, int turn) implements Comparable<Slot> {
    @Override
    public int compareTo(Slot other) {
        return hour != other.hour ? Integer.compare(hour, other.hour) : Integer.compare(turn, other.turn);
    }
}
