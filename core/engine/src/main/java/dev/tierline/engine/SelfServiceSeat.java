package dev.tierline.engine;

import static java.util.Objects.requireNonNull;

import dev.tierline.selfservice.SelfServiceTopic;
import dev.tierline.selfservice.SelfServiceTotals;
import dev.tierline.spi.storage.StoreUnavailableException;
import dev.tierline.staff.Actor;
import java.time.LocalDate;

/**
 * What one actor does about requests that solve themselves: whoever found his answer counts, and whoever reports on the service reads
 * how many did.
 *
 * <pre>{@code
 * desk.asRequester(customer).selfService().count(1, SelfServiceTopic.UNKNOWN.solvedBy(ArticleId.of("KB-12")));
 * desk.as(StaffId.of("fay")).selfService().totals(monday, monday.plusWeeks(1)).solved();
 * }</pre>
 *
 * <p>Nothing is lost however many count at once, on however many nodes. Safe for use by any number of threads.
 */
public final class SelfServiceSeat {

    private final SelfServiceWork work;
    private final Actor actor;

    SelfServiceSeat(SelfServiceWork work, Actor actor) {
        this.work = work;
        this.actor = actor;
    }

    /**
     * Counts requests that were solved without a person, today.
     *
     * @param solved how many, one or more
     * @param topic what they were about
     * @return the day for which they are counted: that of the desk's clock in the department's zone
     * @throws DeniedException if the actor may not search the knowledge base anywhere
     * @throws IllegalArgumentException if it is less than one, or more than can be counted
     * @throws ContendedRecordException if others kept counting the same; nothing was counted
     * @throws StoreUnavailableException if the store cannot answer; whether they were counted is not known
     */
    public LocalDate count(int solved, SelfServiceTopic topic) {
        return work.count(actor, solved, requireNonNull(topic, "topic"));
    }

    /**
     * Adds up what was counted in some days.
     *
     * @param from the first day
     * @param until the first day after them
     * @return the totals of the whole department
     * @throws DeniedException if the actor may not see reports of the whole department
     * @throws IllegalArgumentException if the end is before the start, or the start is not in the years 0 to 9999
     * @throws StoreUnavailableException if the store cannot answer
     */
    public SelfServiceTotals totals(LocalDate from, LocalDate until) {
        return work.totals(actor, requireNonNull(from, "from"), requireNonNull(until, "until"));
    }
}
