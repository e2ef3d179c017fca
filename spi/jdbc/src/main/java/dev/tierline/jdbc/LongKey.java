package dev.tierline.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Keys made of text that may be too long for an index: PostgreSQL takes about 2,700 bytes with the tenant's id. */
final class LongKey {

    private static final int LONGEST_KEPT = 200;
    private static final int HEAD = 64;

    private static final String KEPT = "=";
    private static final String DIGESTED = "#";

    private LongKey() {}

    /** The text itself while it is short, and else its digest, each marked as what it is: equal exactly if the texts are. */
    static String of(String text) {
        return text.length() <= LONGEST_KEPT ? KEPT + text : DIGESTED + digest(text);
    }

    /** The beginning of a text: in order of it, what differs within it is in the order of the whole. */
    static String head(String text) {
        int end = Math.min(text.length(), HEAD);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256; this one has not", e);
        }
    }
}
