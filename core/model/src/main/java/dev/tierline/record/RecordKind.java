package dev.tierline.record;

/** The kinds of {@link DeskRecord}. */
public enum RecordKind {
    /** A {@link PersonalText}. */
    PERSONAL_TEXT
}
