package dev.tierline.record;

/** The kinds of {@link DeskRecord}. */
public enum RecordKind {
    /** A {@link PersonalText}. */
    PERSONAL_TEXT,
    /** A {@link TimeOff}. */
    TIME_OFF,
    /** A {@link dev.tierline.oncall.OnCallOverride}. */
    ON_CALL_OVERRIDE,
    /** A {@link dev.tierline.oncall.ShiftSwap}. */
    SHIFT_SWAP,
    /** A {@link GivenAnswers}. */
    FORM_ANSWERS,
    /** A {@link dev.tierline.quality.QualityReview}. */
    QUALITY_REVIEW,
    /** A {@link dev.tierline.selfservice.SelfServiceCount}. */
    SELF_SERVICE_COUNT
}
