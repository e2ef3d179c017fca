package dev.tierline.examples.replay.report;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;

/**
 * Writes a summary as one JSON document in UTF-8 with {@code \n} at the end of every line. A share is a number from 0 to
 * 1 with at most four decimals, or null. The same summary always gives the same bytes.
 */
public final class SummaryWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SummaryWriter() {}

    /** Writes the summary; the stream stays open. */
    public static void write(Summary summary, OutputStream target) throws IOException {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        String document = JSON.writer(lines).writeValueAsString(document(summary)) + "\n";
        target.write(document.getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode document(Summary summary) {
        ObjectNode document = JSON.createObjectNode();
        document.put("tickets", summary.tickets());
        document.put("rows", summary.rows());
        document.put("unchangedRows", summary.unchangedRows());
        ObjectNode statuses = document.putObject("statuses");
        summary.statuses().forEach((status, count) -> statuses.put(status.word(), count));
        ObjectNode tiers = document.putObject("tiers");
        summary.tiers().forEach((tier, count) -> tiers.put(tier.toString(), count));
        tiers.put("none", summary.withoutTier());
        ObjectNode priorities = document.putObject("priorities");
        summary.priorities().forEach((priority, count) -> priorities.put(priority.toString(), count));
        document.put("escalations", summary.escalations());
        document.put("handBacks", summary.handBacks());
        document.put("reopens", summary.reopens());
        ObjectNode attainment = document.putObject("attainment");
        write(summary.firstResponse(), attainment.putObject("firstResponse"));
        write(summary.resolution(), attainment.putObject("resolution"));
        ObjectNode notifications = document.putObject("notifications");
        summary.notifications().forEach(notifications::put);
        return document;
    }

    private static void write(SortedMap<Integer, Attainment> clock, ObjectNode target) {
        clock.forEach((priority, attainment) -> {
            ObjectNode line = target.putObject(priority.toString());
            line.put("tickets", attainment.tickets());
            line.put("met", attainment.met());
            line.put("breached", attainment.breached());
            line.put("open", attainment.open());
            attainment.share().ifPresentOrElse(share -> line.put("share", share), () -> line.putNull("share"));
        });
    }
}
