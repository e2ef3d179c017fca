package dev.tierline.draft;

import dev.tierline.calendar.CalendarId;
import dev.tierline.consistency.Known;
import dev.tierline.priority.Priority;
import dev.tierline.staff.Capacity;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.StaffMember;
import dev.tierline.staff.Tenure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person of the resource list.
 *
 * <p>Example: id {@code anna.k}, name {@code Anna Kowalska}, a holding of role {@code engineer}, a membership in team {@code
 * help-desk}. Not safe for use by several threads.
 */
public final class StaffDraft implements Draft<StaffMember> {

    /** The account. */
    @Known
    @Required
    @Identifier
    public @Nullable String id;

    /** The name people read. */
    @Required
    @Legible
    public @Nullable String name;

    /** How to reach the person, the best way first. */
    @Required
    public List<@Required @Valid ContactDraft> contacts = new ArrayList<>();

    /** The account of who is above in the reporting line; null if nobody. */
    @Identifier
    public @Nullable String reportsTo;

    /** What the person may do, and when. */
    @Required
    public List<@Required @Valid HoldingDraft> roles = new ArrayList<>();

    /** Where the person belongs, and when. */
    @Required
    public List<@Required @Valid MembershipDraft> teams = new ArrayList<>();

    /** What the person can do. */
    @Required
    public List<@Required @Valid SkillDraft> skills = new ArrayList<>();

    /** Which languages the person speaks, as tags such as {@code pl}. */
    @Required
    public List<@Required @LanguageTag String> languages = new ArrayList<>();

    /** The id of the calendar of the working hours; null for the department's. */
    @Identifier
    public @Nullable String hours;

    /** The greatest sum of weights of open tickets; null if there is none. */
    @PositiveOrZero(message = "{tierline.negative}")
    public @Nullable Integer capacity;

    /** What tickets weigh; 1 unless said. */
    @Required
    public List<@Required @Valid WeightDraft> weights = new ArrayList<>();

    /** The first date on which the account is active; null if it always was. */
    public @Nullable LocalDate activeFrom;

    /** The first date on which the account is active no longer; null if it stays. */
    public @Nullable LocalDate activeUntil;

    /** The outside company that lends the person; null if the department's own employs him. */
    @Legible
    public @Nullable String company;

    /** The accounts of who stands in, the first who is there himself. */
    @Required
    public List<@Required @Identifier String> deputies = new ArrayList<>();

    /** Creates an empty draft. */
    public StaffDraft() {}

    /**
     * Returns the draft of somebody who is there.
     *
     * @param member the person
     * @return the draft
     */
    public static StaffDraft of(StaffMember member) {
        StaffDraft draft = new StaffDraft();
        draft.id = member.id().value();
        draft.name = member.name();
        draft.reportsTo = Given.ifAny(member.reportsTo(), StaffId::value);
        draft.hours = Given.ifAny(member.hours(), CalendarId::value);
        draft.capacity = member.capacity().limit();
        draft.activeFrom = member.employment().from();
        draft.activeUntil = member.employment().until();
        draft.company = member.company();
        member.contacts().forEach(contact -> draft.contacts.add(ContactDraft.of(contact)));
        member.roles().forEach(holding -> draft.roles.add(HoldingDraft.of(holding)));
        member.teams().forEach(membership -> draft.teams.add(MembershipDraft.of(membership)));
        member.skills().forEach(skill -> draft.skills.add(SkillDraft.of(skill)));
        member.languages().forEach(language -> draft.languages.add(language.toLanguageTag()));
        member.capacity().weights().forEach((priority, weight) -> draft.weights.add(WeightDraft.of(priority, weight)));
        member.deputies().forEach(deputy -> draft.deputies.add(deputy.value()));
        return draft;
    }

    @Override
    public StaffMember toValue() {
        Map<Priority, Integer> weighing = Given.map("weights", weights, WeightDraft::priority);
        return new StaffMember(
                Given.read("id", id, StaffId::of),
                Given.in("name", name),
                Given.values("contacts", contacts),
                Given.readIfAny("reportsTo", reportsTo, StaffId::of),
                Given.values("roles", roles),
                Given.values("teams", teams),
                Given.values("skills", skills),
                new LinkedHashSet<>(Given.each("languages", languages, StaffDraft::locale)),
                Given.readIfAny("hours", hours, CalendarId::of),
                new Capacity(capacity, weighing),
                new Tenure(activeFrom, activeUntil),
                company,
                Given.each("deputies", deputies, StaffId::of));
    }

    private static Locale locale(String tag) {
        return new Locale.Builder().setLanguageTag(tag).build();
    }
}
