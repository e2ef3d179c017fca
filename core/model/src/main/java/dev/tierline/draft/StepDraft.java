package dev.tierline.draft;

import dev.tierline.escalation.EscalationStep;
import dev.tierline.escalation.Trigger;
import dev.tierline.ticket.ServiceMetric;
import dev.tierline.ticket.StepId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a policy. Example: metric {@code RESOLUTION}, percent 75, told: the team's supervisor. Not safe for use by several
 * threads.
 */
public final class StepDraft implements Draft<EscalationStep> {

    /** Its id, stable while policies are replaced. */
    @Required
    @Identifier
    public @Nullable String id;

    /** Which promise it watches. */
    @Required
    public @Nullable ServiceMetric metric;

    /** At which share of the target it fires, 1 to 99; null if it fires when the promise is broken. */
    @Min(value = 1, message = "{tierline.percent}")
    @Max(value = 99, message = "{tierline.percent}")
    public @Nullable Integer percent;

    /** Whom it tells, in order, one at least. */
    @NotEmpty(message = "{tierline.none}")
    public List<@Required @Valid RecipientDraft> targets = new ArrayList<>();

    /** Creates an empty draft. */
    public StepDraft() {}

    static StepDraft of(EscalationStep step) {
        StepDraft draft = new StepDraft();
        draft.id = step.id().value();
        draft.metric = step.trigger().metric();
        if (step.trigger() instanceof Trigger.ShareUsed share) {
            draft.percent = share.percent();
        }
        step.recipients().forEach(recipient -> draft.targets.add(RecipientDraft.of(recipient)));
        return draft;
    }

    @Override
    public EscalationStep toValue() {
        ServiceMetric watched = Given.in("metric", metric);
        Trigger trigger = percent == null ? new Trigger.Breach(watched) : new Trigger.ShareUsed(watched, percent);
        return new EscalationStep(Given.read("id", id, StepId::of), trigger, Given.values("targets", targets));
    }
}
