package dev.tierline.draft;

/** What another field must have for a field to be shown. */
public enum ConditionKind {
    /** Any answer. */
    ANSWERED,
    /** A checked box. */
    CHECKED,
    /** One of some answers. */
    ONE_OF
}
