package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.staff.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found out about a case, and what its customer said of the outcome. Texts are cited by their keys. */
public sealed interface CaseEvent extends TicketEvent {

    /**
     * Impact and urgency were judged; the priority follows from them, in an event of its own if it changed.
     *
     * @param at when
     * @param by who judged
     * @param assessment impact and urgency
     */
    record Assessed(Instant at, Actor by, Assessment assessment) implements CaseEvent {
        /** Checks that the parts are given. */
        public Assessed {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(assessment, "assessment");
        }
    }

    /**
     * It was judged how hard the case is.
     *
     * @param at when
     * @param by who judged
     * @param complexity how hard
     * @param recommendation what is recommended, null if nothing
     */
    record ComplexityJudged(
            Instant at,
            Actor by,
            Complexity complexity,
            @Nullable String recommendation) implements CaseEvent {
        /** Checks that the parts are given. */
        public ComplexityJudged {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(complexity, "complexity");
        }

        @Override
        public List<String> texts() {
            return Texts.of(recommendation);
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    /**
     * It was found out what is wrong.
     *
     * @param at when
     * @param by who found it
     * @param text what is wrong
     */
    record Diagnosed(Instant at, Actor by, String text) implements CaseEvent {
        /** Checks that the parts are given. */
        public Diagnosed {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(text, "text");
        }

        @Override
        public List<String> texts() {
            return List.of(text);
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    /**
     * A way to solve the case was proposed.
     *
     * @param at when
     * @param by who proposed it
     * @param text what to do
     */
    record CourseProposed(Instant at, Actor by, String text) implements CaseEvent {
        /** Checks that the parts are given. */
        public CourseProposed {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(text, "text");
        }

        @Override
        public List<String> texts() {
            return List.of(text);
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    /**
     * A proposed way was tried.
     *
     * @param at when
     * @param by who tried it
     * @param course which: its place among the proposals, from 1
     * @param result what came of it
     * @param text what was seen, null if nothing was written down
     */
    record CourseTried(
            Instant at,
            Actor by,
            int course,
            CourseResult result,
            @Nullable String text) implements CaseEvent {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the number is below 1, or the result is that it was not tried
         */
        public CourseTried {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            if (course < 1 || result == CourseResult.UNTRIED) {
                throw new IllegalArgumentException("course " + course + " tried with result " + result
                        + ": expected a number from 1 on, and a result");
            }
        }

        @Override
        public List<String> texts() {
            return Texts.of(text);
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    /**
     * It was written down what solved the case.
     *
     * @param at when
     * @param by who solved it
     * @param solution what solved it
     * @param rootCause why it went wrong, for the staff; null if not known
     */
    record Solved(
            Instant at, Actor by, String solution, @Nullable String rootCause) implements CaseEvent {
        /** Checks that the parts are given. */
        public Solved {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(solution, "solution");
        }

        @Override
        public List<String> texts() {
            return rootCause == null ? List.of(solution) : List.of(solution, rootCause);
        }
    }

    /**
     * The solution was published, so that others can use it next time.
     *
     * @param at when
     * @param by who published it
     * @param article where
     */
    record SolutionPublished(Instant at, Actor by, ArticleId article) implements CaseEvent {
        /** Checks that the parts are given. */
        public SolutionPublished {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(article, "article");
        }
    }

    /**
     * The customer said that it is solved.
     *
     * @param at when
     * @param by who said so
     */
    record Confirmed(Instant at, Actor by) implements CaseEvent {
        /** Checks that the parts are given. */
        public Confirmed {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
        }
    }

    /**
     * The customer said how content he is.
     *
     * @param at when
     * @param by who said so
     * @param score 1 (not at all) to 5
     * @param text what he said besides, null if nothing
     */
    record Rated(Instant at, Actor by, int score, @Nullable String text) implements CaseEvent {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the score is not 1 to 5
         */
        public Rated {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            CaseMove.Rate.require(score);
        }

        @Override
        public List<String> texts() {
            return Texts.of(text);
        }
    }
}
