package dev.tierline.department;

/** Thrown when something names a staff member, team or tier that the department does not have; nothing is changed. */
public final class UnknownReferenceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String name;

    /**
     * Creates the exception.
     *
     * @param kind what was looked for, such as {@code staff member}
     * @param name its id as given
     * @param department the department's name
     */
    public UnknownReferenceException(String kind, String name, String department) {
        super("no " + kind + " '" + name + "' in department '" + department + "': expected one that it lists");
        this.kind = kind;
        this.name = name;
    }

    /**
     * Returns what was looked for.
     *
     * @return such as {@code staff member}, {@code team} or {@code tier}
     */
    public String kind() {
        return kind;
    }

    /**
     * Returns the id that was not found.
     *
     * @return the id as given
     */
    public String name() {
        return name;
    }
}
