package dev.tierline.engine;

import dev.tierline.department.Department;
import dev.tierline.quality.QualityReview;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.GivenAnswers;
import dev.tierline.record.PersonalText;
import dev.tierline.record.RecordKind;
import dev.tierline.role.Permission;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.RecordQuery;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Erases what people wrote on a ticket and about the work on it. The history stays: it cites texts by keys, and says when they were
 * erased, and by whom.
 */
final class ErasureWork {

    private static final int PAGE = 100;

    private final TicketStore store;
    private final DepartmentFeed departments;
    private final TicketWork work;
    private final DeskClock clock;
    private final int attempts;

    ErasureWork(TicketStore store, DepartmentFeed departments, TicketWork work, DeskClock clock, int attempts) {
        this.store = store;
        this.departments = departments;
        this.work = work;
        this.clock = clock;
        this.attempts = attempts;
    }

    int eraseTexts(Actor actor, TicketId id) {
        Instant now = clock.now();
        Ticket ticket = work.load(id).value();
        Department department = departments.timeline().at(now).department();
        new Rights(actor, department, now, new StoredPresence(store)).require(Permission.ERASE_PERSONAL_TEXT, ticket);
        return erase(actor, id, RecordKind.PERSONAL_TEXT)
                + erase(actor, id, RecordKind.FORM_ANSWERS)
                + erase(actor, id, RecordKind.QUALITY_REVIEW);
    }

    /** Erases page after page, each with the event that says so in one commit. */
    private int erase(Actor actor, TicketId id, RecordKind kind) {
        int erased = 0;
        @Nullable String after = null;
        while (true) {
            List<Stored<DeskRecord>> page = store.records(new RecordQuery(kind, id.value(), after, PAGE));
            erased += erasePage(actor, id, page);
            if (page.size() < PAGE) {
                return erased;
            }
            after = page.get(PAGE - 1).value().id().key();
        }
    }

    private int erasePage(Actor actor, TicketId id, List<Stored<DeskRecord>> page) {
        List<Stored<DeskRecord>> read = page;
        for (int attempt = 1; ; attempt++) {
            List<RecordChange> changes = new ArrayList<>();
            for (Stored<DeskRecord> stored : read) {
                DeskRecord empty = erased(stored.value(), clock.now());
                if (!empty.equals(stored.value())) {
                    changes.add(new RecordChange(empty, stored.revision()));
                }
            }
            if (changes.isEmpty()) {
                return 0;
            }
            try {
                work.performAll(
                        new TicketWork.Joint(
                                actor, List.of(Part.erasing(id, changes.size())), null, ticket -> true, changes),
                        clock);
                return changes.size();
            } catch (ContendedTicketException contended) {
                if (attempt == attempts) {
                    throw contended;
                }
                read = read.stream()
                        .map(stored -> store.record(stored.value().id()).orElse(stored))
                        .toList();
            }
        }
    }

    /** Returns what stays of a record; all of it if there is nothing to erase any more. */
    private static DeskRecord erased(DeskRecord record, Instant now) {
        if (record instanceof QualityReview review) {
            return review.erased(now);
        }
        if (record instanceof PersonalText text) {
            return text.erasedAt() == null ? text.erased(now) : text;
        }
        GivenAnswers answers = (GivenAnswers) record;
        return answers.erasedAt() == null ? answers.erased(now) : answers;
    }
}
