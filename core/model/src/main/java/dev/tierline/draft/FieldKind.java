package dev.tierline.draft;

/** What a field of a form takes as an answer. */
public enum FieldKind {
    /** A text, perhaps one that matches a pattern. */
    TEXT,
    /** A number, perhaps between two others. */
    NUMBER,
    /** A date, perhaps between two others. */
    DATE,
    /** One or several of a list of options. */
    CHOICE,
    /** A box to check. */
    CHECK_BOX
}
