package dev.tierline.draft;

import dev.tierline.calendar.Regime;
import dev.tierline.calendar.WeeklyHours;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Weekly hours that hold from a date on. Not safe for use by several threads. */
public final class RegimeDraft implements Draft<Regime> {

    /** The first date on which they hold. */
    @Required
    public @Nullable LocalDate since;

    /** The hours of a normal week from then on, as {@link WeeklyHours#parse} reads them. */
    @Required
    @HoursText(HoursText.Form.WEEK)
    public @Nullable String weekly;

    /** What people call them. */
    public @Nullable String name = "";

    /** Creates an empty draft. */
    public RegimeDraft() {}

    static RegimeDraft of(Regime regime) {
        RegimeDraft draft = new RegimeDraft();
        draft.since = regime.since();
        draft.weekly = regime.hours().toString();
        draft.name = regime.name();
        return draft;
    }

    @Override
    public Regime toValue() {
        return new Regime(
                Given.in("since", since), Given.read("weekly", weekly, WeeklyHours::parse), name == null ? "" : name);
    }
}
