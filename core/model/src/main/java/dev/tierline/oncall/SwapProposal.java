package dev.tierline.oncall;

/**
 * A swap that would make the hours fairer: each of two people takes the other's shift.
 *
 * @param given the shift of the one who carries more
 * @param taken the shift that comes back
 * @param score what the score of {@link Burden#HOURS} would be
 */
public record SwapProposal(Shift given, Shift taken, double score) {}
