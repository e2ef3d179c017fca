package dev.tierline.engine;

import dev.tierline.access.Subject;
import dev.tierline.engine.RecordWork.Situation;
import dev.tierline.record.RecordKind;
import dev.tierline.role.Permission;
import dev.tierline.selfservice.SelfServiceCount;
import dev.tierline.selfservice.SelfServiceTopic;
import dev.tierline.selfservice.SelfServiceTotals;
import dev.tierline.staff.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts requests that solve themselves. A count begins in one record; whoever meets another goes on to the next part, so that the
 * more count at once the more records share the work, and a quiet topic has one.
 */
final class SelfServiceWork {

    private final RecordWork records;
    private final int tries;
    private final AtomicInteger nextPart = new AtomicInteger(1);

    SelfServiceWork(RecordWork records, int attempts) {
        this.records = records;
        this.tries = attempts + SelfServiceCount.PARTS;
    }

    LocalDate count(Actor actor, int solved, SelfServiceTopic topic) {
        Situation situation = records.situation(actor);
        situation.rights().requireAnywhere(Permission.SEARCH_KNOWLEDGE);
        LocalDate day =
                LocalDate.ofInstant(situation.now(), situation.department().zone());
        records.addTo(
                attempt -> new SelfServiceCount(day, topic, attempt == 1 ? 0 : anotherPart(), solved),
                tries,
                SelfServiceCount.class,
                count -> count.plus(solved));
        return day;
    }

    SelfServiceTotals totals(Actor actor, LocalDate from, LocalDate until) {
        records.situation(actor).rights().require(Permission.VIEW_REPORTS, Subject.wholeDepartment());
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "totals from " + from + " until " + until + ": expected an end that is not before the start");
        }
        List<SelfServiceCount> counts = records.after(
                RecordKind.SELF_SERVICE_COUNT,
                SelfServiceCount.keyPrefix(from),
                SelfServiceCount.class,
                count -> count.day().isBefore(until));
        return SelfServiceTotals.of(counts);
    }

    /** No two threads of this node go to the same part at once, unless more of them meet than there are parts. */
    private int anotherPart() {
        return Math.floorMod(nextPart.getAndIncrement(), SelfServiceCount.PARTS);
    }
}
