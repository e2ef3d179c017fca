package dev.tierline.examples.pictures.ladder;

import dev.tierline.department.Department;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.escalation.EscalationStep;
import dev.tierline.escalation.Recipient;
import dev.tierline.escalation.Trigger;
import dev.tierline.examples.pictures.draw.PlainText;
import dev.tierline.examples.pictures.facts.Words;
import java.util.List;

/** Reads the escalation policies of a department in words. */
final class Policies {
    private Policies() {}

    static List<LadderChart.Policy> of(Department department) {
        return department.policies().stream()
                .map(policy -> policy(department, policy))
                .toList();
    }

    private static LadderChart.Policy policy(Department department, EscalationPolicy policy) {
        return new LadderChart.Policy(
                PlainText.of(policy.id().value()),
                policy.steps().stream().map(step -> telling(department, step)).toList());
    }

    private static LadderChart.Telling telling(Department department, EscalationStep step) {
        List<String> whom = step.recipients().stream()
                .map(recipient -> whom(department, recipient))
                .toList();
        Trigger trigger = step.trigger();
        if (trigger instanceof Trigger.ShareUsed share) {
            return new LadderChart.Telling(
                    false, share.percent() + " %", "of " + Words.promise(share.metric()) + " time", whom);
        }
        return new LadderChart.Telling(true, "late", Words.promise(trigger.metric()) + " overdue", whom);
    }

    private static String whom(Department department, Recipient recipient) {
        if (recipient instanceof Recipient.Person person) {
            return PlainText.isolated(Words.person(department, person.id()));
        }
        if (recipient instanceof Recipient.OnCall onCall) {
            return "on call: "
                    + PlainText.isolated(PlainText.of(onCall.schedule().value()));
        }
        return switch ((Recipient.ByRole) recipient) {
            case TEAM_SUPERVISOR -> "the team's supervisor";
            case MANAGER -> PlainText.isolated(Words.person(department, department.manager())) + " (manager)";
            case ASSIGNEE -> "whoever holds the ticket";
        };
    }
}
