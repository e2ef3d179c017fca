package dev.tierline.selfservice;

import static java.util.Objects.requireNonNull;

import dev.tierline.category.CategoryId;
import dev.tierline.identity.NameKey;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.RecordId;
import dev.tierline.record.RecordKind;
import dev.tierline.ticket.ArticleId;
import java.time.LocalDate;

/**
 * How many requests of one topic solved themselves on one day: one part of the count.
 *
 * <p>Many may count at once, and a record is changed by one at a time. So the count of a day and a topic may lie in up to
 * {@value #PARTS} records; their sum is what was counted ({@link SelfServiceTotals}). The key follows from day, topic and part and
 * begins with the day, so that the order of the keys is that of the days. Immutable.
 *
 * @param day the day, in the department's zone, in the years 0 to 9999
 * @param topic what the requests were about
 * @param part which part of the count, from 0
 * @param solved how many, one or more
 */
public record SelfServiceCount(LocalDate day, SelfServiceTopic topic, int part, long solved) implements DeskRecord {

    /** How many parts a count has at most. */
    public static final int PARTS = 16;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the day is not in the years 0 to 9999, the part is not 0 to 15, or nothing was solved
     */
    public SelfServiceCount {
        requireNonNull(topic, "topic");
        requireDay(day);
        if (part < 0 || part >= PARTS) {
            throw new IllegalArgumentException("part " + part + " of a count: expected 0 to " + (PARTS - 1));
        }
        if (solved < 1) {
            throw new IllegalArgumentException(solved + " requests solved by self-service: expected 1 or more");
        }
    }

    /**
     * Returns the id of a part of a count.
     *
     * @param day the day
     * @param topic what the requests were about
     * @param part which part
     * @return the id
     */
    public static RecordId id(LocalDate day, SelfServiceTopic topic, int part) {
        CategoryId category = topic.category();
        ArticleId article = topic.article();
        String name = NameKey.of(
                category == null ? null : category.value(), topic.product(), article == null ? null : article.value());
        return new RecordId(RecordKind.SELF_SERVICE_COUNT, keyPrefix(day) + name + "/" + part);
    }

    /**
     * Returns how the keys of all counts of one day begin.
     *
     * @param day the day
     * @return the date and a slash, such as {@code 2026-01-05/}
     * @throws IllegalArgumentException if the day is not in the years 0 to 9999
     */
    public static String keyPrefix(LocalDate day) {
        requireDay(day);
        return day + "/";
    }

    @Override
    public RecordId id() {
        return id(day, topic, part);
    }

    @Override
    public String subject() {
        return day.toString();
    }

    /**
     * Counts more.
     *
     * @param more how many more, one or more
     * @return the larger count
     * @throws IllegalArgumentException if it is less than one, or more than can be counted
     */
    public SelfServiceCount plus(int more) {
        if (more < 1 || solved > Long.MAX_VALUE - more) {
            throw new IllegalArgumentException(more + " more requests solved by self-service than " + solved
                    + ": expected 1 or more, and a sum of at most " + Long.MAX_VALUE);
        }
        return new SelfServiceCount(day, topic, part, solved + more);
    }

    private static void requireDay(LocalDate day) {
        // beyond these years dates are written with a sign, and their texts are not in the order of the days
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new IllegalArgumentException("a count on " + day + ": expected a day in the years 0 to 9999");
        }
    }
}
