package dev.tierline.consistency;

import java.util.Locale;

/** What a department names and refers to by name. */
public enum Thing {
    /** A person. */
    STAFF,
    /** A team. */
    TEAM,
    /** A role. */
    ROLE,
    /** A tier. */
    TIER,
    /** A calendar. */
    CALENDAR,
    /** A service level. */
    SERVICE_LEVEL,
    /** An escalation policy. */
    POLICY,
    /** A step of one policy. */
    STEP,
    /** A category. */
    CATEGORY,
    /** A request form. */
    FORM,
    /** An intake rule. */
    INTAKE_RULE,
    /** An on-call schedule. */
    SCHEDULE;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
