package dev.tierline.json;

import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.ArticleId;
import dev.tierline.ticket.Assessment;
import dev.tierline.ticket.BugStatus;
import dev.tierline.ticket.CaseFile;
import dev.tierline.ticket.Complexity;
import dev.tierline.ticket.Course;
import dev.tierline.ticket.CourseResult;
import dev.tierline.ticket.Findings;
import dev.tierline.ticket.HandOffs;
import dev.tierline.ticket.Impact;
import dev.tierline.ticket.Link;
import dev.tierline.ticket.LinkKind;
import dev.tierline.ticket.Place;
import dev.tierline.ticket.RemoteAccess;
import dev.tierline.ticket.Urgency;
import dev.tierline.tier.Tier;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How is written and read what is known about a ticket beyond where it stands and who has it. */
final class CaseFileForm {

    private CaseFileForm() {}

    static void write(CaseFile file, Output out) throws IOException {
        assessment(file.assessment(), out);
        if (!file.findings().equals(Findings.NONE)) {
            out.object("findings", file.findings(), CaseFileForm::findings);
        }
        if (!file.handOffs().equals(HandOffs.NONE)) {
            out.object("handOffs", file.handOffs(), CaseFileForm::handOffs);
        }
        out.objectsUnlessEmpty("links", file.links(), CaseFileForm::link);
        if (!file.remote().equals(RemoteAccess.NONE)) {
            out.object("remote", file.remote(), CaseFileForm::remote);
        }
    }

    static CaseFile read(Fields fields) {
        Assessment assessment = assessment(fields);
        Findings findings = fields.find("findings", Findings.NONE, value -> findings(value.fields()));
        HandOffs handOffs = fields.find("handOffs", HandOffs.NONE, value -> handOffs(value.fields()));
        List<Link> links = fields.list("links", value -> link(value.fields()));
        RemoteAccess remote = fields.find("remote", RemoteAccess.NONE, value -> remote(value.fields()));
        return fields.make(() -> new CaseFile(assessment, findings, handOffs, links, remote));
    }

    static void assessment(@Nullable Assessment assessment, Output out) throws IOException {
        if (assessment != null) {
            out.object("assessment", assessment, (judged, o) -> {
                o.text("impact", Vocabulary.IMPACT.of(judged.impact()));
                o.text("urgency", Vocabulary.URGENCY.of(judged.urgency()));
            });
        }
    }

    static @Nullable Assessment assessment(Fields fields) {
        return fields.find("assessment", CaseFileForm::assessment);
    }

    static Assessment assessment(Value value) {
        Fields judged = value.fields();
        Impact impact = Vocabulary.IMPACT.read(judged.need("impact"));
        Urgency urgency = Vocabulary.URGENCY.read(judged.need("urgency"));
        return judged.make(() -> new Assessment(impact, urgency));
    }

    private static void findings(Findings findings, Output out) throws IOException {
        out.text("complexity", findings.complexity(), CaseWords.COMPLEXITY::of);
        out.text("recommendation", findings.recommendation());
        out.text("diagnosis", findings.diagnosis());
        out.objectsUnlessEmpty("courses", findings.courses(), (course, o) -> {
            o.text("text", course.text());
            if (course.result() != CourseResult.UNTRIED) {
                o.text("result", CaseWords.COURSE_RESULT.of(course.result()));
            }
        });
        out.text("rootCause", findings.rootCause());
        out.text("solution", findings.solution());
        out.text("article", findings.article(), ArticleId::value);
        out.flag("confirmed", findings.confirmed());
        out.numberUnless(0, "rating", findings.rating());
    }

    private static Findings findings(Fields fields) {
        Complexity complexity = fields.find("complexity", CaseWords.COMPLEXITY::read);
        String recommendation = fields.find("recommendation", Value::text);
        String diagnosis = fields.find("diagnosis", Value::text);
        List<Course> courses = fields.list("courses", value -> course(value.fields()));
        String rootCause = fields.find("rootCause", Value::text);
        String solution = fields.find("solution", Value::text);
        ArticleId article = fields.find("article", value -> value.as(ArticleId::of));
        boolean confirmed = fields.flag("confirmed");
        int rating = fields.integer("rating", 0);
        return fields.make(() -> new Findings(
                complexity, recommendation, diagnosis, courses, rootCause, solution, article, confirmed, rating));
    }

    private static Course course(Fields fields) {
        String text = fields.text("text");
        CourseResult result = fields.find("result", CourseResult.UNTRIED, CaseWords.COURSE_RESULT::read);
        return fields.make(() -> new Course(text, result));
    }

    private static void handOffs(HandOffs handOffs, Output out) throws IOException {
        out.objectsUnlessEmpty("left", handOffs.left(), CaseFileForm::place);
        out.textsUnlessEmpty("gaveUp", handOffs.gaveUp(), StaffId::value);
        out.numberUnless(0, "returns", handOffs.returns());
        out.numberUnless(0, "calls", handOffs.calls());
    }

    private static HandOffs handOffs(Fields fields) {
        List<Place> left = fields.list("left", value -> place(value.fields()));
        List<StaffId> gaveUp = fields.list("gaveUp", TicketForm::staff);
        int returns = fields.integer("returns", 0);
        int calls = fields.integer("calls", 0);
        return fields.make(() -> new HandOffs(left, gaveUp, returns, calls));
    }

    static void place(Place place, Output out) throws IOException {
        TicketForm.place("tier", place.tier(), "team", place.team(), out);
    }

    static Place place(Fields fields) {
        Tier tier = TicketForm.tier(fields, "tier");
        TeamId team = TicketForm.team(fields, "team");
        return fields.make(() -> new Place(tier, team));
    }

    private static void link(Link link, Output out) throws IOException {
        out.text("kind", CaseWords.LINK.of(link.kind()));
        out.text("target", link.target());
        out.text("bug", link.bug(), CaseWords.BUG::of);
    }

    private static Link link(Fields fields) {
        LinkKind kind = CaseWords.LINK.read(fields.need("kind"));
        String target = fields.text("target");
        BugStatus bug = fields.find("bug", CaseWords.BUG::read);
        return fields.make(() -> new Link(kind, target, bug));
    }

    private static void remote(RemoteAccess remote, Output out) throws IOException {
        out.instant("verifiedAt", remote.verifiedAt());
        RemoteAccess.Consent consent = remote.consent();
        if (consent != null) {
            out.object("consent", consent, (given, o) -> {
                o.text("scope", given.scope());
                o.instant("from", given.from());
                o.instant("until", given.until());
                ActorForm.write("by", given.by(), o);
            });
        }
        RemoteAccess.Session session = remote.session();
        if (session != null) {
            out.object("session", session, (running, o) -> {
                o.text("staff", running.by().value());
                o.instant("from", running.from());
            });
        }
    }

    private static RemoteAccess remote(Fields fields) {
        Instant verifiedAt = fields.find("verifiedAt", Value::instant);
        RemoteAccess.Consent consent = fields.find("consent", value -> consent(value.fields()));
        RemoteAccess.Session session = fields.find("session", value -> session(value.fields()));
        return fields.make(() -> new RemoteAccess(verifiedAt, consent, session));
    }

    private static RemoteAccess.Consent consent(Fields fields) {
        String scope = fields.text("scope");
        Instant from = fields.instant("from");
        Instant until = fields.instant("until");
        Actor by = ActorForm.read(fields.need("by"));
        return fields.make(() -> new RemoteAccess.Consent(scope, from, until, by));
    }

    private static RemoteAccess.Session session(Fields fields) {
        StaffId staff = TicketForm.staff(fields.need("staff"));
        Instant from = fields.instant("from");
        return fields.make(() -> new RemoteAccess.Session(staff, from));
    }
}
