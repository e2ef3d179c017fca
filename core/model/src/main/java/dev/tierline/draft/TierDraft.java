package dev.tierline.draft;

import dev.tierline.calendar.WorkingTime;
import dev.tierline.consistency.Known;
import dev.tierline.priority.Priority;
import dev.tierline.tier.Rung;
import dev.tierline.tier.Tier;
import dev.tierline.tier.TierKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One tier of the ladder. Not safe for use by several threads. */
public final class TierDraft implements Draft<Rung> {

    /** Its height on the ladder: 0 is self-service, 1 the first line. */
    @Known
    @Required
    @PositiveOrZero(message = "{tierline.tier.level}")
    public @Nullable Integer level;

    /** The name people read. */
    @Required
    @Legible
    public @Nullable String name;

    /** Who works it; the department's own teams unless said. */
    @Required
    public @Nullable TierKind kind = TierKind.INTERNAL;

    /** Within how much working time tickets are to leave the tier. */
    @Required
    public List<@Required @Valid InnerTargetDraft> innerTargets = new ArrayList<>();

    /** Creates an empty draft. */
    public TierDraft() {}

    /**
     * Returns the draft of a rung that stands.
     *
     * @param rung the rung
     * @return its draft
     */
    public static TierDraft of(Rung rung) {
        TierDraft draft = new TierDraft();
        draft.level = rung.tier().level();
        draft.name = rung.name();
        draft.kind = rung.kind();
        rung.innerTargets()
                .forEach((priority, within) -> draft.innerTargets.add(InnerTargetDraft.of(priority, within)));
        return draft;
    }

    @Override
    public Rung toValue() {
        Map<Priority, WorkingTime> targets = Given.map("innerTargets", innerTargets, InnerTargetDraft::priority);
        return new Rung(Given.read("level", level, Tier::of), Given.in("name", name), Given.in("kind", kind), targets);
    }
}
