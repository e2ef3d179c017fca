package dev.tierline.json;

import dev.tierline.category.CategoryId;
import dev.tierline.priority.Priority;
import dev.tierline.staff.RequesterId;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.CaseFile;
import dev.tierline.ticket.Channel;
import dev.tierline.ticket.CustomerId;
import dev.tierline.ticket.Effort;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Phase;
import dev.tierline.ticket.PolicyId;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.StepId;
import dev.tierline.ticket.StepKey;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.tier.Tier;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a ticket is written and read, and the parts that its events have too. */
final class TicketForm {

    private TicketForm() {}

    static void write(Ticket ticket, Output out) throws IOException {
        out.text("id", ticket.id().value());
        intake(ticket.intake(), out);
        place("tier", ticket.tier(), "team", ticket.team(), out);
        out.text("assignee", ticket.assignee(), StaffId::value);
        phases(ticket.phases(), out);
        out.instant("waitsUntil", ticket.waitsUntil());
        out.instant("respondedAt", ticket.respondedAt());
        if (!ticket.breaches().isEmpty()) {
            out.object("breaches", ticket.breaches(), (breaches, o) -> {
                for (ServiceMetric metric : Vocabulary.METRIC.values()) {
                    o.instant(Vocabulary.METRIC.of(metric), breaches.get(metric));
                }
            });
        }
        out.objectsUnlessEmpty("fired", ticket.settledSteps(), TicketForm::step);
        if (!ticket.effort().equals(Effort.NONE)) {
            out.object("effort", ticket.effort(), TicketForm::effort);
        }
        if (!ticket.caseFile().equals(CaseFile.EMPTY)) {
            out.object("caseFile", ticket.caseFile(), CaseFileForm::write);
        }
        out.instant("asOf", ticket.asOf());
    }

    static Ticket read(Fields fields) {
        TicketId id = fields.need("id").as(TicketId::of);
        Intake intake = intake(fields);
        Tier tier = tier(fields, "tier");
        TeamId team = team(fields, "team");
        StaffId assignee = staff(fields, "assignee");
        List<Phase> phases = phases(fields);
        Instant waitsUntil = fields.find("waitsUntil", Value::instant);
        Instant respondedAt = fields.find("respondedAt", Value::instant);
        Map<ServiceMetric, Instant> breaches = breaches(fields);
        List<StepKey> fired = fields.list("fired", step -> step(step.fields()));
        Effort effort = fields.find("effort", Effort.NONE, value -> effort(value.fields()));
        CaseFile caseFile = fields.find("caseFile", CaseFile.EMPTY, value -> CaseFileForm.read(value.fields()));
        Instant asOf = fields.instant("asOf");
        return fields.make(() -> new Ticket(
                id,
                intake,
                tier,
                team,
                assignee,
                phases,
                waitsUntil,
                respondedAt,
                breaches,
                fired,
                effort,
                caseFile,
                asOf));
    }

    private static void effort(Effort effort, Output out) throws IOException {
        out.numberUnless(0, "texts", effort.texts());
        out.minutesUnlessNone("minutes", effort.spent());
        out.minutesUnlessNone("billable", effort.billable());
        out.instant("spokeAt", effort.spokeAt());
    }

    private static Effort effort(Fields fields) {
        int texts = fields.integer("texts", 0);
        Duration spent = minutes(fields);
        Duration billable = fields.find("billable", Duration.ZERO, TicketForm::minutes);
        Instant spokeAt = fields.find("spokeAt", Value::instant);
        return fields.make(() -> new Effort(texts, spent, billable, spokeAt));
    }

    /** Takes the time of work that is absent if there is none. */
    static Duration minutes(Fields fields) {
        return fields.find("minutes", Duration.ZERO, TicketForm::minutes);
    }

    static Duration minutes(Value value) {
        return Duration.ofMinutes(value.integer());
    }

    static void intake(Intake intake, Output out) throws IOException {
        if (!intake.equals(Intake.UNKNOWN)) {
            out.object("intake", intake, (known, o) -> {
                o.text("channel", known.channel(), Channel::name);
                o.text("product", known.product());
                o.text("requester", known.requester(), RequesterId::value);
                o.text("category", known.category(), CategoryId::value);
                o.text("customer", known.customer(), CustomerId::value);
            });
        }
    }

    static Intake intake(Fields fields) {
        Fields known = fields.find("intake", Value::fields);
        if (known == null) {
            return Intake.UNKNOWN;
        }
        Channel channel = known.find("channel", value -> value.as(Channel::new));
        String product = known.find("product", Value::text);
        RequesterId requester = known.find("requester", value -> value.as(RequesterId::of));
        CategoryId category = known.find("category", value -> value.as(CategoryId::of));
        CustomerId customer = known.find("customer", value -> value.as(CustomerId::of));
        return known.make(() -> new Intake(channel, product, category, requester, customer));
    }

    static void place(String tierName, @Nullable Tier tier, String teamName, @Nullable TeamId team, Output out)
            throws IOException {
        if (tier != null) {
            out.number(tierName, tier.level());
        }
        out.text(teamName, team, TeamId::value);
    }

    static @Nullable Tier tier(Fields fields, String name) {
        return fields.find(name, TicketForm::tier);
    }

    static Tier tier(Value value) {
        return value.of(value.integer(), Tier::of);
    }

    static @Nullable TeamId team(Fields fields, String name) {
        return fields.find(name, value -> value.as(TeamId::of));
    }

    static @Nullable StaffId staff(Fields fields, String name) {
        return fields.find(name, TicketForm::staff);
    }

    static StaffId staff(Value value) {
        return value.as(StaffId::of);
    }

    static Priority priority(Value value) {
        return value.of(value.integer(), Priority::of);
    }

    static void step(StepKey key, Output out) throws IOException {
        out.text("policy", key.policy().value());
        out.text("step", key.step().value());
        out.numberUnless(1, "episode", key.episode());
        out.numberUnless(1, "repetition", key.repetition());
    }

    static StepKey step(Fields fields) {
        PolicyId policy = fields.need("policy").as(PolicyId::of);
        StepId step = fields.need("step").as(StepId::of);
        int episode = fields.integer("episode", 1);
        int repetition = fields.integer("repetition", 1);
        return fields.make(() -> new StepKey(policy, episode, step, repetition));
    }

    /** A phase says what it changes: the first everything, a later one as a rule only the status. */
    private static void phases(List<Phase> phases, Output out) throws IOException {
        out.begin("phases");
        for (int i = 0; i < phases.size(); i++) {
            Phase before = i == 0 ? null : phases.get(i - 1);
            out.braces(phases.get(i), (phase, o) -> {
                o.instant("at", phase.from());
                if (before == null || before.status() != phase.status()) {
                    o.text("status", Vocabulary.STATUS.of(phase.status()));
                }
                if (before == null || !before.priority().equals(phase.priority())) {
                    o.number("priority", phase.priority().level());
                }
            });
        }
        out.end();
    }

    private static List<Phase> phases(Fields fields) {
        List<Phase> phases = new ArrayList<>();
        fields.need("phases").list(value -> {
            Fields phase = value.fields();
            Phase before = phases.isEmpty() ? null : phases.get(phases.size() - 1);
            Instant from = phase.instant("at");
            TicketStatus status = before == null
                    ? Vocabulary.STATUS.read(phase.need("status"))
                    : phase.find("status", before.status(), Vocabulary.STATUS::read);
            Priority priority = before == null
                    ? priority(phase.need("priority"))
                    : phase.find("priority", before.priority(), TicketForm::priority);
            return phases.add(phase.make(() -> new Phase(from, status, priority)));
        });
        return phases;
    }

    private static Map<ServiceMetric, Instant> breaches(Fields fields) {
        Map<ServiceMetric, Instant> breaches = new EnumMap<>(ServiceMetric.class);
        Fields broken = fields.find("breaches", Value::fields);
        if (broken == null) {
            return breaches;
        }
        for (ServiceMetric metric : Vocabulary.METRIC.values()) {
            Instant at = broken.find(Vocabulary.METRIC.of(metric), Value::instant);
            if (at != null) {
                breaches.put(metric, at);
            }
        }
        return broken.make(() -> breaches);
    }
}
