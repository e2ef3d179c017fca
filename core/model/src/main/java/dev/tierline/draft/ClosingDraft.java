package dev.tierline.draft;

import dev.tierline.intake.ClosingRule;
import dev.tierline.intake.Silence;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** When a solved request is closed, and for how long a reply opens it again. Not safe for use by several threads. */
public final class ClosingDraft implements Draft<ClosingRule> {

    /** After how long a silence it closes, by day and by night; null if never, or if working days are counted. */
    public @Nullable Duration silence;

    /** After how many working days of silence it closes, 1 to 3,660; null if never, or if elapsed time is counted. */
    public @Nullable Integer workingDays;

    /** Whether the customer's confirmation closes at once. */
    public boolean confirmationCloses;

    /** How long after closing a reply reopens; null for ever. */
    public @Nullable Duration reopenWithin;

    /** Creates a draft by which nothing closes by itself and any reply reopens. */
    public ClosingDraft() {}

    /**
     * Returns the draft of a rule that stands.
     *
     * @param rule the rule
     * @return its draft
     */
    public static ClosingDraft of(ClosingRule rule) {
        ClosingDraft draft = new ClosingDraft();
        if (rule.silence() instanceof Silence.Elapsed elapsed) {
            draft.silence = elapsed.time();
        } else if (rule.silence() instanceof Silence.WorkingDays days) {
            draft.workingDays = days.days();
        }
        draft.confirmationCloses = rule.confirmationCloses();
        draft.reopenWithin = rule.reopenWithin();
        return draft;
    }

    boolean saysBoth() {
        return silence != null && workingDays != null;
    }

    @Override
    public ClosingRule toValue() {
        if (saysBoth()) {
            throw new IllegalArgumentException(
                    "silence of " + silence + " and of " + workingDays + " working days: expected one of the two");
        }
        Silence ends = silence != null
                ? new Silence.Elapsed(silence)
                : workingDays != null ? new Silence.WorkingDays(workingDays) : new Silence.Endless();
        return new ClosingRule(ends, confirmationCloses, reopenWithin);
    }
}
