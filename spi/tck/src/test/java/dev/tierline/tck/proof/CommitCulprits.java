package dev.tierline.tck.proof;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.CaseFile;
import dev.tierline.ticket.Findings;
import dev.tierline.ticket.RemoteAccess;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import dev.tierline.tier.Tier;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stores that break C1: what was committed does not read back. */
final class CommitCulprits {

    private CommitCulprits() {}

    private static Ticket rewritten(Ticket t, TeamId team, StaffId assignee, Instant asOf) {
        return new Ticket(
                t.id(),
                t.intake(),
                t.tier(),
                team,
                assignee,
                t.phases(),
                t.waitsUntil(),
                t.respondedAt(),
                t.breaches(),
                t.settledSteps(),
                t.effort(),
                t.caseFile(),
                asOf);
    }

    private static Ticket known(Ticket t, Instant waitsUntil, CaseFile file) {
        return new Ticket(
                t.id(),
                t.intake(),
                t.tier(),
                t.team(),
                t.assignee(),
                t.phases(),
                waitsUntil,
                t.respondedAt(),
                t.breaches(),
                t.settledSteps(),
                t.effort(),
                file,
                t.asOf());
    }

    @Breaks("C1")
    static final class ForgetsWhenWaitsEnd extends SoundStore {
        @Override
        public Optional<Stored<Ticket>> ticket(TicketId id) {
            return super.ticket(id)
                    .map(found -> new Stored<>(
                            known(found.value(), null, found.value().caseFile()), found.revision()));
        }
    }

    @Breaks("C1")
    static final class ForgetsThatTheCustomerConfirmed extends SoundStore {
        @Override
        public Optional<Stored<Ticket>> ticket(TicketId id) {
            return super.ticket(id)
                    .map(found -> new Stored<>(
                            known(
                                    found.value(),
                                    found.value().waitsUntil(),
                                    unconfirmed(found.value().caseFile())),
                            found.revision()));
        }

        private static CaseFile unconfirmed(CaseFile file) {
            Findings all = file.findings();
            Findings findings = new Findings(
                    all.complexity(),
                    all.recommendation(),
                    all.diagnosis(),
                    all.courses(),
                    all.rootCause(),
                    all.solution(),
                    all.article(),
                    false,
                    all.rating());
            return new CaseFile(file.assessment(), findings, file.handOffs(), file.links(), file.remote());
        }
    }

    @Breaks("C1")
    static final class ForgetsSessions extends SoundStore {
        @Override
        public Optional<Stored<Ticket>> ticket(TicketId id) {
            return super.ticket(id)
                    .map(found -> new Stored<>(
                            known(
                                    found.value(),
                                    found.value().waitsUntil(),
                                    sessionless(found.value().caseFile())),
                            found.revision()));
        }

        private static CaseFile sessionless(CaseFile file) {
            RemoteAccess remote =
                    new RemoteAccess(file.remote().verifiedAt(), file.remote().consent(), null);
            return new CaseFile(file.assessment(), file.findings(), file.handOffs(), file.links(), remote);
        }
    }

    @Breaks("C1")
    static final class ForgetsTheAssignee extends SoundStore {
        @Override
        public Optional<Stored<Ticket>> ticket(TicketId id) {
            return super.ticket(id)
                    .map(found -> new Stored<>(
                            rewritten(
                                    found.value(),
                                    found.value().team(),
                                    null,
                                    found.value().asOf()),
                            found.revision()));
        }
    }

    @Breaks("C1")
    static final class InventsATeam extends SoundStore {
        @Override
        public Optional<Stored<Ticket>> ticket(TicketId id) {
            return super.ticket(id)
                    .map(found -> found.value().team() == null
                                    && Tier.of(1).equals(found.value().tier())
                            ? new Stored<>(
                                    rewritten(
                                            found.value(),
                                            TeamId.of("none"),
                                            found.value().assignee(),
                                            found.value().asOf()),
                                    found.revision())
                            : found);
        }
    }

    @Breaks("C1")
    static final class EndsIn2038 extends SoundStore {
        private static final Instant END = Instant.ofEpochSecond(Integer.MAX_VALUE);

        @Override
        public Optional<Stored<Ticket>> ticket(TicketId id) {
            return super.ticket(id)
                    .map(found -> found.value().asOf().isAfter(END)
                            ? new Stored<>(
                                    rewritten(
                                            found.value(),
                                            found.value().team(),
                                            found.value().assignee(),
                                            END),
                                    found.revision())
                            : found);
        }
    }

    @Breaks("C1")
    static final class CountsToNine extends SoundStore {
        @Override
        public Optional<Stored<Ticket>> ticket(TicketId id) {
            return super.ticket(id)
                    .map(found -> new Stored<>(
                            found.value(),
                            new Revision(Math.min(9, found.revision().number()))));
        }
    }

    @Breaks("C1")
    static final class CountsOnlyCommitsWithEvents extends SoundStore {
        private final Map<TicketId, Integer> silent = new ConcurrentHashMap<>();

        @Override
        public void commit(Commit commit) {
            super.commit(commit);
            for (TicketChange change : commit.tickets()) {
                if (change.events().isEmpty()) {
                    silent.merge(change.ticket().id(), 1, Integer::sum);
                }
            }
        }

        @Override
        public Optional<Stored<Ticket>> ticket(TicketId id) {
            int uncounted = silent.getOrDefault(id, 0);
            return super.ticket(id)
                    .map(found -> new Stored<>(
                            found.value(), new Revision(found.revision().number() - uncounted)));
        }
    }

    /** Hides tickets that it should show. */
    private abstract static class Hiding extends SoundStore {
        final Set<TicketId> hidden = ConcurrentHashMap.newKeySet();

        @Override
        public Optional<Stored<Ticket>> ticket(TicketId id) {
            return hidden.contains(id) ? Optional.empty() : super.ticket(id);
        }
    }

    @Breaks("C1")
    static final class ForgetsNewTicketsBesideOldOnes extends Hiding {
        @Override
        public void commit(Commit commit) {
            super.commit(commit);
            Set<TicketId> fresh = new HashSet<>();
            for (TicketChange change : commit.tickets()) {
                if (change.expected().equals(Revision.NONE)) {
                    fresh.add(change.ticket().id());
                }
            }
            if (fresh.size() < commit.tickets().size()) {
                hidden.addAll(fresh);
            }
        }
    }

    @Breaks("C1")
    static final class CutsLargeCommits extends Hiding {
        @Override
        public void commit(Commit commit) {
            super.commit(commit);
            commit.tickets().stream()
                    .skip(999)
                    .forEach(change -> hidden.add(change.ticket().id()));
        }
    }

    @Breaks("C1")
    static final class LosesCommitsOfOtherThreads extends Hiding {
        private final Thread creator = Thread.currentThread();

        @Override
        public void commit(Commit commit) {
            super.commit(commit);
            if (Thread.currentThread() != creator
                    && commit.messages().isEmpty()
                    && commit.references().isEmpty()
                    && commit.department() == null) {
                commit.tickets().stream()
                        .filter(change -> change.expected().equals(Revision.NONE))
                        .forEach(change -> hidden.add(change.ticket().id()));
            }
        }
    }

    @Breaks("C1")
    static final class CountsForAllTickets extends SoundStore {
        private final Map<TicketId, Integer> extra = new HashMap<>();
        private final Set<TicketId> known = new HashSet<>();

        @Override
        public synchronized void commit(Commit commit) {
            super.commit(commit);
            List<TicketId> changed = commit.tickets().stream()
                    .map(change -> change.ticket().id())
                    .toList();
            boolean replaces = commit.tickets().stream()
                    .anyMatch(change -> !change.expected().equals(Revision.NONE));
            for (TicketId other : known) {
                if (replaces && !changed.contains(other)) {
                    extra.merge(other, 1, Integer::sum);
                }
            }
            known.addAll(changed);
        }

        @Override
        public synchronized Optional<Stored<Ticket>> ticket(TicketId id) {
            return super.ticket(id)
                    .map(found -> new Stored<>(
                            found.value(), new Revision(found.revision().number() + extra.getOrDefault(id, 0))));
        }
    }

    @Breaks("C1")
    static final class TrimsIds extends SoundStore {
        private final Map<String, TicketId> byTrimmed = new ConcurrentHashMap<>();

        @Override
        public void commit(Commit commit) {
            super.commit(commit);
            for (TicketChange change : commit.tickets()) {
                TicketId id = change.ticket().id();
                byTrimmed.putIfAbsent(id.value().strip(), id);
            }
        }

        @Override
        public Optional<Stored<Ticket>> ticket(TicketId id) {
            return super.ticket(byTrimmed.getOrDefault(id.value().strip(), id));
        }
    }
}
