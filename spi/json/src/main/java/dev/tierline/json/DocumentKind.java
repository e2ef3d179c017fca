package dev.tierline.json;

/** What a document holds. Its first field says so. */
public enum DocumentKind {
    /** A {@link dev.tierline.ticket.Ticket}. */
    TICKET("ticket"),
    /** A {@link dev.tierline.ticket.TicketEvent}. */
    EVENT("event"),
    /** A {@link dev.tierline.record.DeskRecord}. */
    RECORD("record"),
    /** A {@link dev.tierline.department.Department}. */
    DEPARTMENT("department"),
    /** An {@link dev.tierline.oncall.OnCallSchedule}. */
    SCHEDULE("schedule");

    private final String word;

    DocumentKind(String word) {
        this.word = word;
    }

    /**
     * Returns the kind as documents say it.
     *
     * @return the value of the field {@code tierline}
     */
    public String word() {
        return word;
    }
}
