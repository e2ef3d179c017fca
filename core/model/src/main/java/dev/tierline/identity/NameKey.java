package dev.tierline.identity;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Short keys for what is named by several texts that together may be longer than a key. */
public final class NameKey {

    private NameKey() {}

    /**
     * Returns the key of some texts: the same for the same texts in the same places, another for every other.
     *
     * @param parts the texts, null for one that is not there
     * @return a name-based UUID (RFC 9562, version 3), 36 characters
     */
    public static String of(@Nullable String... parts) {
        StringBuilder name = new StringBuilder();
        for (String part : parts) {
            // the length before each text tells where it ends, whatever is in it
            name.append(part == null ? -1 : part.length()).append(':').append(part == null ? "" : part);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
