package dev.tierline.json;

import java.util.List;

/**
 * The formats of one kind of document that can be read: the current one, which is written, and older ones.
 *
 * @param current the number of the format that is written
 * @param upgrades what turns a document of each older format into one of the next, oldest first; the last leads to the current
 *     format
 */
record Formats(int current, List<Upgrade> upgrades) {

    /** Turns the fields of a document of one format, in place, into those of the next. */
    interface Upgrade {
        void apply(Fields document);
    }

    static final Formats FIRST = new Formats(1, List.of());

    Formats {
        upgrades = List.copyOf(upgrades);
    }

    int oldest() {
        return current - upgrades.size();
    }

    void upgrade(Fields document, Value format) {
        long number = format.number();
        if (number > current) {
            throw format.fault("format " + number + " is newer than this version of Tierline; expected " + readable());
        }
        if (number < oldest()) {
            throw format.fault("format " + number + " is none that was ever written; expected " + readable());
        }
        for (Upgrade upgrade : upgrades.subList((int) number - oldest(), upgrades.size())) {
            upgrade.apply(document);
        }
    }

    private String readable() {
        return oldest() == current ? String.valueOf(current) : oldest() + " to " + current;
    }
}
