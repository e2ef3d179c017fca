package dev.tierline.intake;

import java.util.regex.Pattern;

/**
 * Matches a pattern against a text, in bounded work.
 *
 * <p>A pattern such as {@code a*a*a*a*a*b} tries every way to cut a text of letters {@code a} into five, and one with a back reference,
 * {@code (a|aa)+b\1}, more ways than there is time for. Whatever a match tries, it reads characters, so the reads are counted and it is
 * given up when there are too many. Unlike a time limit, the count does not depend on how busy the machine is.
 */
enum BoundedMatch {
    MATCHES,
    DIFFERS,
    GIVEN_UP;

    static final int MOST_STEPS = 1_000_000;

    static BoundedMatch of(Pattern pattern, String text) {
        try {
            return pattern.matcher(new CountedText(text)).matches() ? MATCHES : DIFFERS;
        } catch (TooManySteps | StackOverflowError tooCostly) {
            // A pattern that recurses for each character can run out of stack before it runs out of steps; the matcher
            // is thrown away.
            return GIVEN_UP;
        }
    }

    private static final class CountedText implements CharSequence {
        private final String text;
        private int steps;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super("match given up after " + MOST_STEPS + " steps", null, false, false);
        }
    }
}
