package dev.tierline.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that an event cites. */
final class Texts {

    private Texts() {}

    static List<String> of(@Nullable String key) {
        return key == null ? List.of() : List.of(key);
    }
}
