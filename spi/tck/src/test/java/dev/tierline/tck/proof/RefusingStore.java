package dev.tierline.tck.proof;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.Commit.Consumed;
import dev.tierline.spi.storage.DuplicateReferenceException;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.StaleRevisionException;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketChange;
import java.util.List;

/** Sees a refusal before the caller does, and may do something else. */
abstract class RefusingStore extends SoundStore {
    @Override
    public final void commit(Commit commit) {
        try {
            super.commit(commit);
        } catch (StaleRevisionException refusal) {
            if (misnumbered(commit)) {
                misnumbered(commit, refusal);
            } else if (consumed(commit).isEmpty()) {
                stale(commit, refusal);
            } else {
                both(refusal);
            }
        } catch (DuplicateReferenceException refusal) {
            duplicate(commit, refusal);
        }
    }

    void stale(Commit commit, StaleRevisionException refusal) {
        throw refusal;
    }

    void misnumbered(Commit commit, StaleRevisionException refusal) {
        throw refusal;
    }

    private boolean misnumbered(Commit commit) {
        return commit.department() != null
                && current(commit).size() == commit.tickets().size()
                && currentRecords(commit).size() == commit.records().size();
    }

    void duplicate(Commit commit, DuplicateReferenceException refusal) {
        throw refusal;
    }

    void both(StaleRevisionException refusal) {
        throw refusal;
    }

    final void store(List<TicketChange> tickets, Commit rest) {
        super.commit(new Commit(tickets, rest.records(), rest.department(), rest.references(), rest.messages()));
    }

    final Revision revision(TicketChange change) {
        return ticket(change.ticket().id()).map(Stored::revision).orElse(Revision.NONE);
    }

    final List<TicketChange> current(Commit commit) {
        return commit.tickets().stream()
                .filter(change -> change.expected().equals(revision(change)))
                .toList();
    }

    final List<RecordChange> currentRecords(Commit commit) {
        return commit.records().stream()
                .filter(change -> change.expected()
                        .equals(record(change.record().id())
                                .map(Stored::revision)
                                .orElse(Revision.NONE)))
                .toList();
    }

    final void addDepartment(Commit commit) {
        if (commit.department() != null && departments(0, 1).isEmpty()) {
            store(List.of(), Commit.of().withDepartment(commit.department()));
        }
    }

    final List<Reference> consumed(Commit commit) {
        return commit.references().stream()
                .map(Consumed::reference)
                .filter(reference -> byReference(reference).isPresent())
                .toList();
    }

    final List<Consumed> unconsumed(Commit commit) {
        return commit.references().stream()
                .filter(each -> byReference(each.reference()).isEmpty())
                .toList();
    }
}
