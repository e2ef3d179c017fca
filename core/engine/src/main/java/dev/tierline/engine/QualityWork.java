package dev.tierline.engine;

import dev.tierline.access.Subject;
import dev.tierline.department.UnknownReferenceException;
import dev.tierline.engine.RecordWork.Situation;
import dev.tierline.quality.Criterion;
import dev.tierline.quality.QualityReview;
import dev.tierline.quality.SampleOrder;
import dev.tierline.quality.Score;
import dev.tierline.quality.WorkDone;
import dev.tierline.record.RecordKind;
import dev.tierline.role.Permission;
import dev.tierline.spi.storage.HistoryEntry;
import dev.tierline.spi.storage.Stored;
import dev.tierline.spi.storage.TicketPage;
import dev.tierline.spi.storage.TicketQuery;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.staff.TeamId;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records reviews of solved work, shows them to those whom they concern, and draws samples to be reviewed. */
final class QualityWork {

    private static final int PAGE = 200;

    private final TicketStore store;
    private final RecordWork records;
    private final int page;

    QualityWork(TicketStore store, RecordWork records) {
        this(store, records, PAGE);
    }

    QualityWork(TicketStore store, RecordWork records, int page) {
        this.store = store;
        this.records = records;
        this.page = page;
    }

    QualityReview review(Actor actor, TicketId id, StaffId reviewed, Map<Criterion, Score> scores, String note) {
        StaffId reviewer = reviewer(actor, id);
        return records.add(
                actor,
                QualityReview.id(id, reviewer, reviewed),
                QualityReview.class,
                situation -> {
                    Ticket ticket = reviewable(id, reviewed, note, situation);
                    return QualityReview.of(workOn(ticket), reviewer, reviewed, scores, note, situation.now());
                },
                stored -> stored.says(scores, note)
                        ? stored
                        : new QualityReview(id, reviewer, reviewed, scores, note, stored.reviewedAt(), null, null));
    }

    QualityReview revise(Actor actor, TicketId id, StaffId reviewed, Map<Criterion, Score> scores, String note) {
        StaffId reviewer = reviewer(actor, id);
        return records.change(
                actor, QualityReview.id(id, reviewer, reviewed), QualityReview.class, (review, situation) -> {
                    Ticket ticket = reviewable(id, reviewed, note, situation);
                    return review.revised(workOn(ticket), scores, note, situation.now());
                });
    }

    List<ShownReview> reviewsOf(Actor actor, TicketId id) {
        Situation situation = records.situation(actor);
        Subject ticket = Subject.of(ticket(id));
        List<QualityReview> reviews = records.about(RecordKind.QUALITY_REVIEW, id.value(), QualityReview.class);
        return shown(reviews, ticket, situation);
    }

    List<ShownReview> reviewsOf(Actor actor, StaffId reviewed) {
        Situation situation = records.situation(actor);
        String keys = QualityReview.keyPrefix(reviewed);
        List<QualityReview> reviews = records.after(
                RecordKind.QUALITY_REVIEW,
                keys,
                QualityReview.class,
                review -> review.id().key().startsWith(keys));
        return isOf(actor, reviewed) || situation.rights().allows(Permission.COACH_STAFF, Subject.of(reviewed))
                ? inOrder(reviews).map(review -> new ShownReview(review, false)).toList()
                : shown(reviews, Subject.of(reviewed), situation);
    }

    List<Ticket> sample(Actor actor, @Nullable TeamId team, Instant solvedSince, int howMany, long seed) {
        Limits.require(howMany);
        TicketQuery query = sampled(team, solvedSince, records.situation(actor));
        SampleOrder order = new SampleOrder(seed);
        TreeMap<String, Ticket> drawn = new TreeMap<>();
        @Nullable TicketQuery next = query.limit(page);
        while (next != null) {
            TicketPage found = store.search(next);
            for (Stored<Ticket> stored : found.tickets()) {
                Ticket ticket = stored.value();
                String lot = order.lot(ticket.id());
                boolean small = drawn.size() < howMany || lot.compareTo(drawn.lastKey()) < 0;
                // histories are read last, and only of tickets that would be drawn
                if (small && isSolvedSince(ticket, solvedSince) && isOthersWork(ticket, actor)) {
                    drawn.put(lot, ticket);
                    if (drawn.size() > howMany) {
                        drawn.pollLastEntry();
                    }
                }
            }
            next = found.next() == null ? null : next.after(found.next());
        }
        return List.copyOf(drawn.values());
    }

    /** Returns the search for what the actor may review and see. */
    private static TicketQuery sampled(@Nullable TeamId team, Instant since, Situation situation) {
        Rights rights = situation.rights();
        TicketQuery query = Views.solvedSince(since);
        Map<TeamId, ?> teams = situation.department().teams();
        if (team != null) {
            rights.require(Permission.REVIEW_WORK, Subject.of(team));
            if (!teams.containsKey(team)) {
                throw new UnknownReferenceException(
                        "team", team.value(), situation.department().name());
            }
            query = query.teams(team);
        } else if (!rights.allows(Permission.REVIEW_WORK, Subject.wholeDepartment())) {
            TeamId[] own = teams.keySet().stream()
                    .filter(each -> rights.allows(Permission.REVIEW_WORK, Subject.of(each)))
                    .toArray(TeamId[]::new);
            if (own.length == 0) {
                rights.require(Permission.REVIEW_WORK, Subject.wholeDepartment());
            }
            query = query.teams(own);
        }
        rights.requireSight(query);
        return query;
    }

    private static boolean isSolvedSince(Ticket ticket, Instant since) {
        return WorkDone.solvedAt(ticket).filter(at -> !at.isBefore(since)).isPresent();
    }

    /** Tells whether somebody worked on a ticket, and the actor did not. */
    private boolean isOthersWork(Ticket ticket, Actor actor) {
        Set<StaffId> people = workOn(ticket).people();
        return !people.isEmpty() && !(actor instanceof Actor.Staff staff && people.contains(staff.id()));
    }

    private Ticket reviewable(TicketId id, StaffId reviewed, String note, Situation situation) {
        Ticket ticket = ticket(id);
        situation.rights().require(Permission.REVIEW_WORK, ticket);
        if (!note.isEmpty()) {
            situation.rights().require(Permission.COACH_STAFF, Subject.of(reviewed));
        }
        return ticket;
    }

    private WorkDone workOn(Ticket ticket) {
        Set<StaffId> people = new HashSet<>();
        long after = 0;
        List<HistoryEntry> entries;
        do {
            entries = store.history(ticket.id(), after, page);
            for (HistoryEntry entry : entries) {
                WorkDone.workerIn(entry.recorded().event()).ifPresent(people::add);
                after = entry.sequence();
            }
        } while (entries.size() == page);
        return new WorkDone(ticket, people);
    }

    private Ticket ticket(TicketId id) {
        return store.ticket(id).map(Stored::value).orElseThrow(() -> new TicketNotFoundException(id));
    }

    private static StaffId reviewer(Actor actor, TicketId id) {
        if (actor instanceof Actor.Staff staff) {
            return staff.id();
        }
        throw new IllegalStateException(
                actor + " cannot review work on ticket '" + id + "': expected the seat of a staff member");
    }

    /** Shows of some reviews what the actor may see; denies it if that is none, and he may not see others. */
    private static List<ShownReview> shown(List<QualityReview> reviews, Subject reviewedThere, Situation situation) {
        Rights rights = situation.rights();
        boolean reviewsThere = rights.allows(Permission.REVIEW_WORK, reviewedThere);
        List<ShownReview> shown = inOrder(reviews)
                .filter(review -> reviewsThere || seesNote(review, situation))
                .map(review -> seesNote(review, situation) || review.note().isEmpty()
                        ? new ShownReview(review, false)
                        : new ShownReview(review.withoutNote(), true))
                .toList();
        if (shown.isEmpty()) {
            rights.require(Permission.REVIEW_WORK, reviewedThere);
        }
        return shown;
    }

    private static boolean seesNote(QualityReview review, Situation situation) {
        return isOf(situation.actor(), review.reviewer())
                || isOf(situation.actor(), review.reviewed())
                || situation.rights().allows(Permission.COACH_STAFF, Subject.of(review.reviewed()));
    }

    private static boolean isOf(Actor actor, StaffId person) {
        return actor instanceof Actor.Staff staff && staff.id().equals(person);
    }

    private static Stream<QualityReview> inOrder(List<QualityReview> reviews) {
        return reviews.stream()
                .sorted(Comparator.comparing(QualityReview::reviewedAt).thenComparing(QualityReview::id));
    }
}
