package dev.tierline.examples.replay.desk;

import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.LogRow;
import dev.tierline.examples.replay.settings.Settings;
import dev.tierline.spi.storage.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names the tenant of a replay after everything its outcome depends on: the same command goes on where it was cut off. */
final class Tenants {

    private static final int BYTES = 16;

    private Tenants() {}

    static TenantId of(Log log, Settings settings) {
        MessageDigest digest = sha256();
        add(digest, settings.zone());
        add(digest, settings.hours());
        add(digest, settings.holidays());
        add(digest, settings.targets());
        for (LogRow row : log.rows()) {
            add(digest, row);
        }
        return TenantId.of("replay-" + HexFormat.of().formatHex(digest.digest(), 0, BYTES));
    }

    private static void add(MessageDigest digest, Object part) {
        byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256; this one has not", e);
        }
    }
}
