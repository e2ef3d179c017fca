package dev.tierline.draft;

import dev.tierline.consistency.Known;
import dev.tierline.staff.Skill;
import dev.tierline.staff.SkillId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** What somebody can do, and how well. Not safe for use by several threads. */
public final class SkillDraft implements Draft<Skill> {

    /** The skill. */
    @Known
    @Required
    @Identifier
    public @Nullable String id;

    /** 1 (has begun) to 5 (teaches it). */
    @Required
    @Min(value = 1, message = "{tierline.skill.level}")
    @Max(value = 5, message = "{tierline.skill.level}")
    public @Nullable Integer level;

    /** Creates an empty draft. */
    public SkillDraft() {}

    static SkillDraft of(Skill skill) {
        SkillDraft draft = new SkillDraft();
        draft.id = skill.id().value();
        draft.level = skill.level();
        return draft;
    }

    @Override
    public Skill toValue() {
        return new Skill(Given.read("id", id, SkillId::of), Given.in("level", level));
    }
}
