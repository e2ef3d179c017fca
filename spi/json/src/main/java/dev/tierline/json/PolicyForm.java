package dev.tierline.json;

import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.EscalationStep;
import dev.tierline.escalation.Recipient;
import dev.tierline.escalation.Trigger;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.PolicyId;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.StepId;
import java.io.IOException;
import java.util.List;

/** How an escalation policy is written and read. */
final class PolicyForm {

    static final Forms<Trigger> TRIGGERS = Forms.<Trigger>of("trigger", "kind")
            .with(
                    Trigger.ShareUsed.class,
                    "share-used",
                    (trigger, out) -> {
                        out.text("metric", Vocabulary.METRIC.of(trigger.metric()));
                        out.number("percent", trigger.percent());
                    },
                    fields -> {
                        ServiceMetric metric = Vocabulary.METRIC.read(fields.need("metric"));
                        int percent = fields.need("percent").integer();
                        return fields.make(() -> new Trigger.ShareUsed(metric, percent));
                    })
            .with(
                    Trigger.Breach.class,
                    "breach",
                    (trigger, out) -> out.text("metric", Vocabulary.METRIC.of(trigger.metric())),
                    fields -> {
                        ServiceMetric metric = Vocabulary.METRIC.read(fields.need("metric"));
                        return fields.make(() -> new Trigger.Breach(metric));
                    });

    private static final String STAFF = "staff";
    private static final String SCHEDULE = "schedule";

    private PolicyForm() {}

    static void write(EscalationPolicy policy, Output out) throws IOException {
        out.text("id", policy.id().value());
        out.objects("steps", policy.steps(), (step, o) -> {
            o.text("id", step.id().value());
            o.object("trigger", step.trigger(), TRIGGERS::write);
            o.begin("recipients");
            for (Recipient recipient : step.recipients()) {
                recipient(recipient, o);
            }
            o.end();
        });
    }

    static EscalationPolicy read(Fields fields) {
        PolicyId id = fields.need("id").as(PolicyId::of);
        List<EscalationStep> steps = fields.need("steps").list(value -> step(value.fields()));
        return fields.make(() -> new EscalationPolicy(id, steps));
    }

    private static EscalationStep step(Fields fields) {
        StepId id = fields.need("id").as(StepId::of);
        Trigger trigger = TRIGGERS.read(fields.need("trigger").fields());
        List<Recipient> recipients = fields.need("recipients").list(PolicyForm::recipient);
        return fields.make(() -> new EscalationStep(id, trigger, recipients));
    }

    private static void recipient(Recipient recipient, Output out) throws IOException {
        if (recipient instanceof Recipient.Person person) {
            out.braces(person, (who, o) -> o.text(STAFF, who.id().value()));
        } else if (recipient instanceof Recipient.OnCall onCall) {
            out.braces(onCall, (which, o) -> o.text(SCHEDULE, which.schedule().value()));
        } else if (recipient instanceof Recipient.ByRole role) {
            out.element(Vocabulary.RECIPIENT.of(role));
        }
    }

    private static Recipient recipient(Value value) {
        if (value.isText()) {
            return Vocabulary.RECIPIENT.read(value);
        }
        Fields fields = value.fields();
        ScheduleId schedule = fields.find(SCHEDULE, id -> id.as(ScheduleId::of));
        if (schedule != null) {
            return fields.make(() -> new Recipient.OnCall(schedule));
        }
        StaffId id = TicketForm.staff(fields.need(STAFF));
        return fields.make(() -> new Recipient.Person(id));
    }
}
