package dev.tierline.draft;

import dev.tierline.oncall.OnCallSchedule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A department as a host fills it in: by hand, or bound from YAML, JSON or a web form. Plain, and possibly wrong.
 *
 * <p>{@code Department.from(draft, validator)} makes a department of it, or says everything that is wrong. Example:
 *
 * <pre>{@code
 * DepartmentDraft draft = new DepartmentDraft();
 * draft.name = "IT support";
 * draft.calendar = new CalendarDraft();
 * draft.calendar.zone = "Europe/Brussels";
 * draft.calendar.weekly = "Mon-Fri 08:00-18:00";
 * StaffDraft anna = new StaffDraft();
 * anna.id = "anna.k";
 * anna.name = "Anna Kowalska";
 * draft.staff.add(anna);
 * draft.manager = "bo"; // wrong: manager: no staff member "bo"
 * }</pre>
 *
 * <p>Every field carries constraints of Jakarta Validation, whose messages have keys that begin with {@code tierline.}. Nothing is
 * checked while fields are set, and no draft makes a validator fail otherwise than by telling what is wrong. Not safe for use by
 * several threads.
 */
@Consistent
public final class DepartmentDraft {

    /** What people call it. */
    @Required
    @Legible
    public @Nullable String name;

    /** The language that is written where nobody says another, as a tag such as {@code en} or {@code pt-BR}. */
    @Required
    @LanguageTag
    public @Nullable String locale = "en";

    /** When it is open; its zone is the department's. */
    @Required
    @Valid
    public @Nullable CalendarDraft calendar;

    /** The calendars of the working hours of some of the staff, each with an id. */
    @Required
    public List<@Required @Valid CalendarDraft> calendars = new ArrayList<>();

    /** Its ladder. */
    @Required
    public List<@Required @Valid TierDraft> tiers = new ArrayList<>();

    /** Its teams. */
    @Required
    public List<@Required @Valid TeamDraft> teams = new ArrayList<>();

    /** Its people. */
    @Required
    public List<@Required @Valid StaffDraft> staff = new ArrayList<>();

    /** The roles that it adds to the built-in ones or has in their place. */
    @Required
    public List<@Required @Valid RoleDraft> roles = new ArrayList<>();

    /** What every customer may do; null for what is built in. */
    @Valid
    public @Nullable RoleDraft customers;

    /** The account of whoever answers for the whole. */
    @Required
    @Identifier
    public @Nullable String manager;

    /** What it promises where no rule says otherwise. */
    @Required
    @Valid
    public @Nullable ServiceLevelDraft serviceLevel;

    /** The service levels that intake rules name, each with an id. */
    @Required
    public List<@Required @Valid ServiceLevelDraft> serviceLevels = new ArrayList<>();

    /** Who is told while promises run out, performed in this order. */
    @Required
    public List<@Required @Valid PolicyDraft> policies = new ArrayList<>();

    /** The on-call schedules; a schedule that exists is right in itself. */
    @Required
    public List<@Required OnCallSchedule> schedules = new ArrayList<>();

    /** The categories of requests. */
    @Required
    public List<@Required @Valid CategoryDraft> categories = new ArrayList<>();

    /** The request forms. */
    @Required
    public List<@Required @Valid FormDraft> forms = new ArrayList<>();

    /** Where new tickets go: the first rule that matches decides. */
    @Required
    public List<@Required @Valid IntakeRuleDraft> intakeRules = new ArrayList<>();

    /** The cells of the priority matrix that differ from the standard one, each at most once. */
    @Required
    public List<@Required @Valid PriorityDraft> priorities = new ArrayList<>();

    /** When what is solved closes; null if never by itself. */
    @Valid
    public @Nullable ClosingDraft closing;

    /** How often a ticket may come back to where it was before its supervisor has to decide; null if ever so often. */
    @PositiveOrZero(message = "{tierline.negative}")
    public @Nullable Integer handOffLimit;

    /** Which moves of a ticket are legal; null for the standard life cycle. */
    @Valid
    public @Nullable LifeCycleDraft lifeCycle;

    /** Creates an empty draft. */
    public DepartmentDraft() {}
}
