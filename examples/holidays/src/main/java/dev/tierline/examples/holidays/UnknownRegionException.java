package dev.tierline.examples.holidays;

import java.util.SortedSet;

/** Holidays were asked for somewhere that the library does not know. Names the code asked for and those it accepts. */
public final class UnknownRegionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String region;

    UnknownRegionException(String region, SortedSet<String> known) {
        super("no holidays known of '" + region + "'; expected " + (known.isEmpty() ? "no further region" : known));
        this.region = region;
    }

    /**
     * Says what was asked for.
     *
     * @return the code that is not known
     */
    public String region() {
        return region;
    }
}
