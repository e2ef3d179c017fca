package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** What people find out about a case, and what its customer says of the outcome. All of these are immutable. */
public sealed interface CaseMove extends Move {

    /**
     * Judges impact and urgency; the priority becomes what the department's matrix gives for them.
     *
     * @param assessment impact and urgency
     */
    record Assess(Assessment assessment) implements CaseMove {
        /** Checks that they are given. */
        public Assess {
            requireNonNull(assessment, "assessment");
        }

        /**
         * Judges impact and urgency.
         *
         * @param impact how much it touches
         * @param urgency how soon it is needed
         */
        public Assess(Impact impact, Urgency urgency) {
            this(new Assessment(impact, urgency));
        }

        @Override
        public MoveKind kind() {
            return MoveKind.ASSESS;
        }
    }

    /**
     * Judges how hard the case is.
     *
     * @param complexity how hard
     * @param recommendation what to do, 1 to 100,000 characters; null for no recommendation
     */
    record JudgeComplexity(Complexity complexity, @Nullable String recommendation) implements CaseMove {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the recommendation is blank or too long
         */
        public JudgeComplexity {
            requireNonNull(complexity, "complexity");
            if (recommendation != null) {
                WrittenText.require(recommendation);
            }
        }

        @Override
        public MoveKind kind() {
            return MoveKind.JUDGE_COMPLEXITY;
        }
    }

    /**
     * Says what is wrong. A later diagnosis takes the place of an earlier one.
     *
     * @param text what is wrong, 1 to 100,000 characters
     */
    record Diagnose(String text) implements CaseMove {
        /**
         * Checks the text.
         *
         * @throws IllegalArgumentException if it is blank or too long
         */
        public Diagnose {
            WrittenText.require(text);
        }

        @Override
        public MoveKind kind() {
            return MoveKind.DIAGNOSE;
        }
    }

    /**
     * Proposes a course of action. It gets the next number, from 1.
     *
     * @param text what to do, 1 to 100,000 characters
     */
    record ProposeCourse(String text) implements CaseMove {
        /** How many courses can be proposed on one ticket. */
        public static final int MOST = 100;

        /**
         * Checks the text.
         *
         * @throws IllegalArgumentException if it is blank or too long
         */
        public ProposeCourse {
            WrittenText.require(text);
        }

        @Override
        public MoveKind kind() {
            return MoveKind.PROPOSE_COURSE;
        }
    }

    /**
     * Says what came of trying a proposed course of action, in a test environment as a rule.
     *
     * @param course the number of the course, from 1
     * @param result what came of it
     * @param text what was seen, 1 to 100,000 characters; null if nothing is written down
     */
    record TryCourse(
            int course, CourseResult result, @Nullable String text) implements CaseMove {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the number is below 1, the result is that it was not tried, or the text is blank or too long
         */
        public TryCourse {
            requireNonNull(result, "result");
            if (course < 1 || result == CourseResult.UNTRIED) {
                throw new IllegalArgumentException("course " + course + " tried with result " + result
                        + ": expected the number of a course, from 1 on, and a result of trying it");
            }
            if (text != null) {
                WrittenText.require(text);
            }
        }

        @Override
        public MoveKind kind() {
            return MoveKind.TRY_COURSE;
        }
    }

    /**
     * Publishes the solution, so that others can use it next time; the ticket is tied to the article.
     *
     * @param article where
     */
    record PublishSolution(ArticleId article) implements CaseMove {
        /** Checks that the article is given. */
        public PublishSolution {
            requireNonNull(article, "article");
        }

        @Override
        public MoveKind kind() {
            return MoveKind.PUBLISH_SOLUTION;
        }
    }

    /** Says that it is solved; where the department says so, that closes the ticket. */
    record Confirm() implements CaseMove {
        @Override
        public MoveKind kind() {
            return MoveKind.CONFIRM;
        }
    }

    /**
     * Says how content the customer is. A later rating takes the place of an earlier one.
     *
     * @param score 1 (not at all) to 5
     * @param comment what he says besides, 1 to 100,000 characters; null if nothing
     */
    record Rate(int score, @Nullable String comment) implements CaseMove {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the score is not 1 to 5, or the comment is blank or too long
         */
        public Rate {
            require(score);
            if (comment != null) {
                WrittenText.require(comment);
            }
        }

        static void require(int score) {
            if (score < 1 || score > 5) {
                throw new IllegalArgumentException("rating of " + score + ": expected 1 (not at all content) to 5");
            }
        }

        @Override
        public MoveKind kind() {
            return MoveKind.RATE;
        }
    }
}
