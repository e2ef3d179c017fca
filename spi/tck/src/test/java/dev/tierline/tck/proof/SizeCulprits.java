package dev.tierline.tck.proof;

import dev.tierline.record.DeskRecord;
import dev.tierline.record.PersonalText;
import dev.tierline.record.RecordId;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.Phase;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stores that break clauses for what is larger, earlier or later than they expected. */
final class SizeCulprits {

    private static final int SHORT = 65_535;

    private SizeCulprits() {}

    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }

    /** Shows tickets otherwise than they were stored. */
    private abstract static class Rewriting extends SoundStore {
        abstract List<Phase> phases(Ticket ticket);

        abstract Intake intake(Ticket ticket);

        @Override
        public Optional<Stored<Ticket>> ticket(TicketId id) {
            return super.ticket(id).map(found -> new Stored<>(rewritten(found.value()), found.revision()));
        }

        private Ticket rewritten(Ticket t) {
            return new Ticket(
                    t.id(),
                    intake(t),
                    t.tier(),
                    t.team(),
                    t.assignee(),
                    phases(t),
                    t.respondedAt(),
                    t.breaches(),
                    t.settledSteps(),
                    t.asOf());
        }
    }

    @Breaks("C1")
    static final class CutsLongLives extends Rewriting {
        @Override
        List<Phase> phases(Ticket ticket) {
            return ticket.phases().subList(0, Math.min(500, ticket.phases().size()));
        }

        @Override
        Intake intake(Ticket ticket) {
            return ticket.intake();
        }
    }

    @Breaks("C1")
    static final class CutsLongDescriptions extends Rewriting {
        @Override
        List<Phase> phases(Ticket ticket) {
            return ticket.phases();
        }

        @Override
        Intake intake(Ticket ticket) {
            Intake intake = ticket.intake();
            return intake.about(cut(intake.product(), SHORT));
        }
    }

    @Breaks("C1")
    static final class CutsLongRecords extends SoundStore {
        @Override
        public Optional<Stored<DeskRecord>> record(RecordId id) {
            return super.record(id).map(found -> {
                PersonalText text = (PersonalText) found.value();
                return new Stored<>(
                        new PersonalText(text.key(), text.ticket(), cut(text.text(), SHORT), text.erasedAt()),
                        found.revision());
            });
        }
    }

    @Breaks("O1")
    static final class CutsLongKinds extends SoundStore {
        @Override
        public List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
            return super.claimMessages(now, leaseEnd, limit).stream()
                    .map(message -> new Message(
                            message.id(),
                            message.ticket(),
                            cut(message.kind(), 255),
                            message.recipient(),
                            message.about(),
                            message.queuedAt()))
                    .toList();
        }
    }

    @Breaks("O1")
    static final class NeverGivesMoreThanFiveHundredMessages extends SoundStore {
        @Override
        public List<Message> claimMessages(Instant now, Instant leaseEnd, int limit) {
            return super.claimMessages(now, leaseEnd, Math.min(500, limit));
        }
    }

    @Breaks("D1")
    static final class WakesNothingBefore1970 extends SoundStore {
        @Override
        public void commit(Commit commit) {
            super.commit(new Commit(
                    commit.tickets().stream().map(WakesNothingBefore1970::late).toList(),
                    commit.records(),
                    commit.department(),
                    commit.references(),
                    commit.messages()));
        }

        private static TicketChange late(TicketChange change) {
            Instant wakeAt = change.wakeAt();
            return wakeAt == null || !wakeAt.isBefore(Instant.EPOCH)
                    ? change
                    : new TicketChange(
                            change.ticket(),
                            change.expected(),
                            change.events(),
                            Instant.EPOCH,
                            change.dueAt(),
                            change.plannedUnder());
        }
    }
}
