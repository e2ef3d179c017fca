package dev.tierline.engine;

import dev.tierline.department.Department;
import dev.tierline.record.DeskRecord;
import dev.tierline.record.PersonalText;
import dev.tierline.record.RecordKind;
import dev.tierline.role.Permission;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.RecordQuery;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.Actor;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Erases what people wrote on a ticket. The history stays: it cites texts by keys, and the emptied records say when that was. */
final class ErasureWork {

    private static final int PAGE = 100;

    private final TicketStore store;
    private final DepartmentFeed departments;
    private final DeskClock clock;
    private final int attempts;

    ErasureWork(TicketStore store, DepartmentFeed departments, DeskClock clock, int attempts) {
        this.store = store;
        this.departments = departments;
        this.clock = clock;
        this.attempts = attempts;
    }

    int eraseTexts(Actor actor, TicketId id) {
        Instant now = clock.now();
        Ticket ticket = store.ticket(id)
                .orElseThrow(() -> new TicketNotFoundException(id))
                .value();
        Department department = departments.timeline().at(now).department();
        new Rights(actor, department, now, new StoredPresence(store)).require(Permission.ERASE_PERSONAL_TEXT, ticket);
        int erased = 0;
        @Nullable String after = null;
        List<Stored<DeskRecord>> page;
        do {
            page = store.records(new RecordQuery(RecordKind.PERSONAL_TEXT, id.value(), after, PAGE));
            for (Stored<DeskRecord> stored : page) {
                erased += erase(stored, now);
                after = stored.value().id().key();
            }
        } while (page.size() == PAGE);
        return erased;
    }

    private int erase(Stored<DeskRecord> found, Instant now) {
        Stored<DeskRecord> stored = found;
        for (int attempt = 1; ; attempt++) {
            PersonalText text = (PersonalText) stored.value();
            if (text.erasedAt() != null) {
                return 0;
            }
            try {
                store.commit(Commit.of().withRecords(new RecordChange(text.erased(now), stored.revision())));
                return 1;
            } catch (StaleRevisionException faster) {
                if (attempt == attempts) {
                    throw faster;
                }
                stored = store.record(text.id()).orElse(stored);
            }
        }
    }
}
