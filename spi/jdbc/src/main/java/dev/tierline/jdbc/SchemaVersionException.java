package dev.tierline.jdbc;

/** Thrown when a database's tables are missing or of another version than this module works with. */
public final class SchemaVersionException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final int found;
    private final int expected;

    SchemaVersionException(int found, int expected) {
        super("the tables of Tierline are " + (found == 0 ? "missing" : "of version " + found) + ": expected version "
                + expected
                + (found < expected
                        ? "; SchemaMigrations.apply brings them there"
                        : "; use the version of tierline-jdbc that made them"));
        this.found = found;
        this.expected = expected;
    }

    /**
     * Returns the version of the tables.
     *
     * @return the number of the last script that was applied, 0 if there are no tables
     */
    public int found() {
        return found;
    }

    /**
     * Returns the version that this module works with.
     *
     * @return the number of its last script
     */
    public int expected() {
        return expected;
    }
}
