package dev.tierline.json;

import dev.tierline.staff.Actor;
import dev.tierline.ticket.ArticleId;
import dev.tierline.ticket.Assessment;
import dev.tierline.ticket.CaseEvent;
import dev.tierline.ticket.Complexity;
import dev.tierline.ticket.CourseResult;
import java.io.IOException;
import java.time.Instant;

/** How is written and read what was found out about a case, and what its customer said. */
final class CaseEventForm {

    private CaseEventForm() {}

    static void assessed(CaseEvent.Assessed event, Output out) throws IOException {
        EventForm.madeBy(event, out);
        CaseFileForm.assessment(event.assessment(), out);
    }

    static CaseEvent.Assessed assessed(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        Assessment assessment = CaseFileForm.assessment(fields.need("assessment"));
        return fields.make(() -> new CaseEvent.Assessed(at, by, assessment));
    }

    static void complexityJudged(CaseEvent.ComplexityJudged event, Output out) throws IOException {
        EventForm.madeBy(event, out);
        out.text("complexity", CaseWords.COMPLEXITY.of(event.complexity()));
        out.text("recommendation", event.recommendation());
    }

    static CaseEvent.ComplexityJudged complexityJudged(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        Complexity complexity = CaseWords.COMPLEXITY.read(fields.need("complexity"));
        String recommendation = fields.find("recommendation", Value::text);
        return fields.make(() -> new CaseEvent.ComplexityJudged(at, by, complexity, recommendation));
    }

    static void diagnosed(CaseEvent.Diagnosed event, Output out) throws IOException {
        EventForm.madeBy(event, out);
        out.text("text", event.text());
    }

    static CaseEvent.Diagnosed diagnosed(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        String text = fields.text("text");
        return fields.make(() -> new CaseEvent.Diagnosed(at, by, text));
    }

    static void courseProposed(CaseEvent.CourseProposed event, Output out) throws IOException {
        EventForm.madeBy(event, out);
        out.text("text", event.text());
    }

    static CaseEvent.CourseProposed courseProposed(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        String text = fields.text("text");
        return fields.make(() -> new CaseEvent.CourseProposed(at, by, text));
    }

    static void courseTried(CaseEvent.CourseTried event, Output out) throws IOException {
        EventForm.madeBy(event, out);
        out.number("course", event.course());
        out.text("result", CaseWords.COURSE_RESULT.of(event.result()));
        out.text("text", event.text());
    }

    static CaseEvent.CourseTried courseTried(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        int course = fields.need("course").integer();
        CourseResult result = CaseWords.COURSE_RESULT.read(fields.need("result"));
        String text = fields.find("text", Value::text);
        return fields.make(() -> new CaseEvent.CourseTried(at, by, course, result, text));
    }

    static void solved(CaseEvent.Solved event, Output out) throws IOException {
        EventForm.madeBy(event, out);
        out.text("solution", event.solution());
        out.text("rootCause", event.rootCause());
    }

    static CaseEvent.Solved solved(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        String solution = fields.text("solution");
        String rootCause = fields.find("rootCause", Value::text);
        return fields.make(() -> new CaseEvent.Solved(at, by, solution, rootCause));
    }

    static void solutionPublished(CaseEvent.SolutionPublished event, Output out) throws IOException {
        EventForm.madeBy(event, out);
        out.text("article", event.article().value());
    }

    static CaseEvent.SolutionPublished solutionPublished(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        ArticleId article = fields.need("article").as(ArticleId::of);
        return fields.make(() -> new CaseEvent.SolutionPublished(at, by, article));
    }

    static CaseEvent.Confirmed confirmed(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        return fields.make(() -> new CaseEvent.Confirmed(at, by));
    }

    static void rated(CaseEvent.Rated event, Output out) throws IOException {
        EventForm.madeBy(event, out);
        out.number("score", event.score());
        out.text("text", event.text());
    }

    static CaseEvent.Rated rated(Fields fields) {
        Instant at = fields.instant("at");
        Actor by = EventForm.by(fields);
        int score = fields.need("score").integer();
        String text = fields.find("text", Value::text);
        return fields.make(() -> new CaseEvent.Rated(at, by, score, text));
    }
}
