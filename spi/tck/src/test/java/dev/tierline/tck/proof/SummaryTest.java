package dev.tierline.tck.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.tierline.spi.storage.TicketStore;
import dev.tierline.tck.TicketStoreContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineTestKit;

class SummaryTest {

    /** Breaks R5, keeps one tenant and forgets all with its process. The test below runs it, and nothing else should. */
    static class SampleContract extends TicketStoreContract {
        @Override
        protected TicketStore emptyStore() {
            return new DepartmentCulprits.NewestFirst();
        }
    }

    @Test
    @DisplayName("The summary says what was proved, what is broken, what was skipped and why")
    void summaryTellsAll() {
        List<Map<String, String>> told = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(SampleContract.class))
                .configurationParameter("dev.tierline.tck.summary", "off")
                .execute()
                .allEvents()
                .reportingEntryPublished()
                .stream()
                .map(event -> event.getRequiredPayload(ReportEntry.class).getKeyValuePairs())
                .toList();
        assertEquals(
                List.of(Map.of(
                        "proved", "C1 C2 C3 C4 C5 C6 D1 D2 D3 D4 D5 D6 O1 O2 O3 R1 R2 R3 R4 R6 S1 S2 S3",
                        "broken R5", "2 of 2 tests failed",
                        "skipped P1 P2 P3",
                                "reopenedAfterCrash(store) gives no store: it keeps nothing beyond its process",
                        "skipped T1 T2 T3", "emptyTenants() gives no stores: they keep one tenant each")),
                told);
    }
}
