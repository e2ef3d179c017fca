package dev.tierline.draft;

import dev.tierline.consistency.Known;
import dev.tierline.escalation.EscalationPolicy;
import dev.tierline.ticket.PolicyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is told while promises run out. Not safe for use by several threads. */
public final class PolicyDraft implements Draft<EscalationPolicy> {

    /** Its id, stable while departments are replaced. */
    @Known
    @Required
    @Identifier
    public @Nullable String id;

    /** The steps in order, one at least. */
    @NotEmpty(message = "{tierline.none}")
    public List<@Required @Valid StepDraft> steps = new ArrayList<>();

    /** Creates an empty draft. */
    public PolicyDraft() {}

    /**
     * Returns the draft of a policy that stands.
     *
     * @param policy the policy
     * @return its draft
     */
    public static PolicyDraft of(EscalationPolicy policy) {
        PolicyDraft draft = new PolicyDraft();
        draft.id = policy.id().value();
        policy.steps().forEach(step -> draft.steps.add(StepDraft.of(step)));
        return draft;
    }

    @Override
    public EscalationPolicy toValue() {
        return new EscalationPolicy(Given.read("id", id, PolicyId::of), Given.values("steps", steps));
    }
}
