package dev.tierline.consistency;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One thing that does not fit.
 *
 * @param place where it stands
 * @param key which message says what is wrong
 * @param about what the message is about, in quotes after it: an id as a rule; null if the message says all
 */
public record Finding(Place place, String key, @Nullable String about) {

    /** Checks that the parts are given. */
    public Finding {
        requireNonNull(place, "place");
        requireNonNull(key, "key");
    }
}
