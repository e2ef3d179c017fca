package dev.tierline.tck.proof;

import dev.tierline.priority.Priority;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.spi.storage.Workload;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Stores that break R6: they count what nobody holds, or not what somebody does. */
final class WorkloadCulprits {

    private WorkloadCulprits() {}

    /** Looks through all tickets, each in a way of its own. */
    private abstract static class Counting extends SoundStore {
        private final Map<TicketId, Ticket> tickets = new HashMap<>();

        @Override
        public synchronized void commit(Commit commit) {
            super.commit(commit);
            for (TicketChange change : commit.tickets()) {
                take(tickets, change.ticket());
            }
        }

        void take(Map<TicketId, Ticket> all, Ticket ticket) {
            all.put(ticket.id(), ticket);
        }

        boolean holds(StaffId staff, Ticket ticket) {
            return staff.equals(ticket.assignee());
        }

        boolean counts(Ticket ticket) {
            return !ticket.status().isDone();
        }

        Priority priority(Ticket ticket) {
            return ticket.priority();
        }

        @Override
        public synchronized Map<StaffId, Workload> workload(Set<StaffId> staff) {
            Map<StaffId, Workload> found = new HashMap<>();
            for (StaffId each : staff) {
                Map<Priority, Integer> open = new TreeMap<>();
                tickets.values().stream()
                        .filter(ticket -> holds(each, ticket) && counts(ticket))
                        .forEach(ticket -> open.merge(priority(ticket), 1, Integer::sum));
                if (!open.isEmpty()) {
                    found.put(each, new Workload(open));
                }
            }
            return found;
        }
    }

    @Breaks("R6")
    static final class CountsAllAsNormal extends Counting {
        @Override
        Priority priority(Ticket ticket) {
            return Priority.P3;
        }
    }

    @Breaks("R6")
    static final class CountsWhatIsResolved extends Counting {
        @Override
        boolean counts(Ticket ticket) {
            return super.counts(ticket) || ticket.status() == TicketStatus.RESOLVED;
        }
    }

    @Breaks("R6")
    static final class CountsWhatIsMerged extends Counting {
        @Override
        boolean counts(Ticket ticket) {
            return super.counts(ticket) || ticket.status() == TicketStatus.MERGED;
        }
    }

    @Breaks("R6")
    static final class DoesNotCountWhatWaits extends Counting {
        @Override
        boolean counts(Ticket ticket) {
            return super.counts(ticket) && !ticket.status().isWaiting();
        }
    }

    @Breaks("R6")
    static final class CountsForTheFirstHolder extends Counting {
        @Override
        void take(Map<TicketId, Ticket> all, Ticket ticket) {
            Ticket before = all.get(ticket.id());
            if (before == null || before.assignee() == null || before.assignee().equals(ticket.assignee())) {
                super.take(all, ticket);
            }
        }
    }

    @Breaks("R6")
    static final class FoldsTheCaseOfAccounts extends Counting {
        @Override
        boolean holds(StaffId staff, Ticket ticket) {
            return ticket.assignee() != null
                    && staff.value()
                            .toLowerCase(Locale.ROOT)
                            .equals(ticket.assignee().value().toLowerCase(Locale.ROOT));
        }
    }

    @Breaks("R6")
    static final class CannotAskForMoreThanAHundred extends Counting {
        @Override
        public synchronized Map<StaffId, Workload> workload(Set<StaffId> staff) {
            return staff.size() > 100 ? Map.of() : super.workload(staff);
        }
    }
}
