package dev.tierline.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for a long text, or for one that must not be kept: the same for the same text, and nothing of it can be read there. */
public final class Digest {

    private Digest() {}

    /**
     * Returns the digest of a text.
     *
     * @param text any text
     * @return SHA-256 of its UTF-8 bytes (FIPS 180-4), 64 hexadecimal digits
     */
    public static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("no SHA-256 here, which every Java platform must have", impossible);
        }
    }
}
