package dev.tierline.ticket;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the work on a ticket brought to light, and what became of it. Texts are cited by their keys.
 *
 * @param complexity how hard it is, null if nobody has judged it
 * @param recommendation what whoever judged it recommends, null if nothing
 * @param diagnosis what is wrong, null if nobody has said
 * @param courses the courses of action that were proposed, in order
 * @param rootCause why it went wrong, null if not known
 * @param solution what solved it, null if nothing was written down; the last one, if the ticket came back
 * @param article the article in which the solution was published, null if it was not
 * @param confirmed true if the customer said that it is solved, and it has not come back since
 * @param rating how content the customer is, 1 (not at all) to 5, 0 if he has not said
 */
public record Findings(
        @Nullable Complexity complexity,
        @Nullable String recommendation,
        @Nullable String diagnosis,
        List<Course> courses,
        @Nullable String rootCause,
        @Nullable String solution,
        @Nullable ArticleId article,
        boolean confirmed,
        int rating) {

    /** Nothing yet. */
    public static final Findings NONE = new Findings(null, null, null, List.of(), null, null, null, false, 0);

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the rating is not 0 to 5
     */
    public Findings {
        courses = List.copyOf(courses);
        if (rating < 0 || rating > 5) {
            throw new IllegalArgumentException("rating of " + rating + ": expected 1 to 5, or 0 for none");
        }
    }

    Findings after(CaseEvent event) {
        if (event instanceof CaseEvent.ComplexityJudged judged) {
            return with(judged.complexity(), judged.recommendation(), diagnosis, courses);
        } else if (event instanceof CaseEvent.Diagnosed diagnosed) {
            return with(complexity, recommendation, diagnosed.text(), courses);
        } else if (event instanceof CaseEvent.CourseProposed proposed) {
            List<Course> more = new ArrayList<>(courses);
            more.add(new Course(proposed.text(), CourseResult.UNTRIED));
            return with(complexity, recommendation, diagnosis, more);
        } else if (event instanceof CaseEvent.CourseTried tried) {
            List<Course> changed = new ArrayList<>(courses);
            int place = tried.course() - 1;
            changed.set(place, new Course(courses.get(place).text(), tried.result()));
            return with(complexity, recommendation, diagnosis, changed);
        } else if (event instanceof CaseEvent.Solved solved) {
            return ending(
                    solved.rootCause() == null ? rootCause : solved.rootCause(),
                    solved.solution(),
                    article,
                    confirmed,
                    rating);
        } else if (event instanceof CaseEvent.SolutionPublished published) {
            return ending(rootCause, solution, published.article(), confirmed, rating);
        } else if (event instanceof CaseEvent.Confirmed) {
            return ending(rootCause, solution, article, true, rating);
        } else if (event instanceof CaseEvent.Rated rated) {
            return ending(rootCause, solution, article, confirmed, rated.score());
        }
        return this;
    }

    Findings reopened() {
        return confirmed ? ending(rootCause, solution, article, false, rating) : this;
    }

    private Findings with(
            @Nullable Complexity newComplexity,
            @Nullable String newRecommendation,
            @Nullable String newDiagnosis,
            List<Course> newCourses) {
        return new Findings(
                newComplexity,
                newRecommendation,
                newDiagnosis,
                newCourses,
                rootCause,
                solution,
                article,
                confirmed,
                rating);
    }

    private Findings ending(
            @Nullable String newRootCause,
            @Nullable String newSolution,
            @Nullable ArticleId newArticle,
            boolean nowConfirmed,
            int newRating) {
        return new Findings(
                complexity,
                recommendation,
                diagnosis,
                courses,
                newRootCause,
                newSolution,
                newArticle,
                nowConfirmed,
                newRating);
    }
}
