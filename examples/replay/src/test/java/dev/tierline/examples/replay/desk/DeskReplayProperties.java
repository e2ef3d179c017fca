package dev.tierline.examples.replay.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tierline.department.Department;
import dev.tierline.examples.replay.Progress;
import dev.tierline.examples.replay.log.Log;
import dev.tierline.examples.replay.log.LogRow;
import dev.tierline.examples.replay.oracle.NaiveReplay;
import dev.tierline.examples.replay.oracle.UntidyLogs;
import dev.tierline.examples.replay.report.Replayed;
import dev.tierline.memory.MemoryStore;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

class DeskReplayProperties {

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF, seed = "20100331")
    @Label("on any untidy log the desk and the naive calculation agree, and every row is accounted for")
    void agreesWithTheNaiveCalculation(@ForAll long seed) {
        UntidyLogs untidy = UntidyLogs.seeded(seed);

        Replayed replayed = new DeskReplay().replay(untidy.log(), untidy.settings(), Progress.NONE);

        assertEquals(NaiveReplay.of(untidy.log(), untidy.settings()), replayed.tickets());
        assertEquals(NaiveReplay.notifications(untidy.log(), untidy.settings()), replayed.notifications());
        assertEquals(untidy.log().rows().size(), replayed.rows());
        assertEquals(NaiveReplay.unchangedRows(untidy.log()).size(), replayed.unchangedRows());
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF, seed = "20100331")
    @Label("dropping the unchanged rows changes nothing but their count")
    void unchangedRowsChangeNothing(@ForAll long seed) {
        UntidyLogs untidy = UntidyLogs.seeded(seed);
        List<LogRow> rows = new ArrayList<>(untidy.log().rows());
        List<LogRow> unchanged = new ArrayList<>(NaiveReplay.unchangedRows(untidy.log()));
        unchanged.remove(rows.get(rows.size() - 1));
        rows.removeAll(unchanged);

        Replayed whole = new DeskReplay().replay(untidy.log(), untidy.settings(), Progress.NONE);
        Replayed without = new DeskReplay().replay(new Log("without", rows), untidy.settings(), Progress.NONE);

        assertEquals(whole.tickets(), without.tickets());
        assertEquals(whole.notifications(), without.notifications());
        assertEquals(whole.rows() - unchanged.size(), without.rows());
        assertEquals(whole.unchangedRows() - unchanged.size(), without.unchangedRows());
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF, seed = "20100331")
    @Label("cut off between any two rows and run again over the same store, the replay gives the same")
    void cutOffAndRunAgain(@ForAll long seed, @ForAll @IntRange(max = 40) int cut) {
        UntidyLogs untidy = UntidyLogs.seeded(seed);
        List<LogRow> rows = untidy.log().rows();
        MemoryStore store = new MemoryStore();
        Department department = LogDepartment.of(untidy.log(), untidy.settings());
        LogWork first = new LogWork(untidy.log(), department, store);
        rows.subList(0, Math.min(cut, rows.size())).forEach(row -> first.work(row, Progress.NONE));

        Replayed again = DeskReplay.replay(untidy.log(), department, store, Progress.NONE);

        assertEquals(new DeskReplay().replay(untidy.log(), untidy.settings(), Progress.NONE), again);
    }
}
