package dev.tierline.oncall;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One turn of a rotation: from its hand-off, up to but not including the next.
 *
 * @param index counted from 0, the turn that begins on the rotation's start; negative before it
 * @param date the date on the rotation's calendar on which it begins
 * @param start the hand-off with which it begins
 * @param end the hand-off with which the next begins
 */
public record Turn(long index, LocalDate date, Instant start, Instant end) {}
