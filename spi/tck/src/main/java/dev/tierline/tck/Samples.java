package dev.tierline.tck;

import dev.tierline.category.CategoryId;
import dev.tierline.form.FormAnswers;
import dev.tierline.form.FormId;
import dev.tierline.form.FormValue;
import dev.tierline.oncall.DutyRole;
import dev.tierline.oncall.DutyWindow;
import dev.tierline.oncall.OnCallOverride;
import dev.tierline.oncall.OverrideChange;
import dev.tierline.oncall.ScheduleId;
import dev.tierline.oncall.ShiftSwap;
import dev.tierline.priority.Priority;
import dev.tierline.quality.Criterion;
import dev.tierline.quality.QualityReview;
import dev.tierline.quality.Score;
import dev.tierline.record.GivenAnswers;
import dev.tierline.record.PersonalText;
import dev.tierline.record.TimeOff;
import dev.tierline.selfservice.SelfServiceCount;
import dev.tierline.selfservice.SelfServiceTopic;
import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.MessageId;
import dev.tierline.spi.storage.RecordChange;
import dev.tierline.spi.storage.Recorded;
import dev.tierline.spi.storage.Reference;
import dev.tierline.spi.storage.Revision;
import dev.tierline.spi.storage.TicketChange;
import dev.tierline.staff.Actor;
import dev.tierline.staff.StaffId;
import dev.tierline.ticket.ArticleId;
import dev.tierline.ticket.Circumstances;
import dev.tierline.ticket.Intake;
import dev.tierline.ticket.LifeCycle;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Opening;
import dev.tierline.ticket.Phase;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Transition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Values as a desk would hand them to a store, made through the model's public doors. */
final class Samples {

    private static final Instant NINE = Instant.parse("2024-02-29T09:00:00.123Z");
    private static final StaffId ANNA = StaffId.of("anna");
    private static final StaffId ZOE = StaffId.of("zoë \uD83D\uDCDE");

    /**
     * Texts that are different identifiers though they look alike to a store that folds, trims, normalises or cuts; and
     * texts that are dangerous to whoever builds a statement or a path from them.
     */
    static final List<String> EXACT_TEXTS = List.of(
            "INC-1",
            "inc-1",
            "INC-1 ",
            " INC-1",
            "\u0130NC-1",
            "\u0131nc-1",
            "caf\u00e9",
            "cafe\u0301",
            "cafe",
            "stra\u00dfe",
            "strasse",
            "\u7968-7",
            "\u05de\u05e1\u05e4\u05e8 7",
            "\uD83D\uDCDE call",
            "O'Hara\"; --",
            "50%_\\",
            "../a/b",
            "a\tb\nc",
            "x".repeat(199),
            "x".repeat(200),
            "\uD83D\uDCDE".repeat(100));

    /** Texts in the order of their code points, which is neither a dictionary's nor that of {@link String#compareTo}. */
    static final List<String> ORDERED_TEXTS = List.of(
            "10", "9", "A", "AA", "B", "a", "b", "\u00e9", "\u7968", "\uFF5E", "\uD83D\uDCDE", "\uD83D\uDCDE\u0301");

    /** Lives that are long to tell; the same for every test. */
    private static final Map<Integer, Transition> LONG_LIVES = new ConcurrentHashMap<>();

    private Samples() {}

    /** The ordered texts in another order. */
    static List<String> shuffledTexts() {
        List<String> shuffled = new ArrayList<>(ORDERED_TEXTS);
        Collections.shuffle(shuffled, new Random(7));
        return shuffled;
    }

    static Instant minute(int minutesAfterNine) {
        return NINE.plusSeconds(60L * minutesAfterNine);
    }

    static Instant justBefore(Instant instant) {
        return instant.minusMillis(1);
    }

    /** A new ticket, never due by itself. */
    static TicketChange opened(String id) {
        return opened(id, null);
    }

    static TicketChange opened(String id, @Nullable Instant wakeAt) {
        return change(openedAt(id, NINE), wakeAt);
    }

    /** A new ticket about which as little as possible is known. */
    static Transition openedAt(String id, Instant at) {
        Opening open = new Opening(TicketId.of(id), Priority.P3, null, null, Intake.UNKNOWN);
        return Ticket.open(open, new Circumstances(at, Actor.system(), LifeCycle.standard()));
    }

    static TicketChange change(Transition opening, @Nullable Instant wakeAt) {
        return new TicketChange(opening.ticket(), Revision.NONE, recorded(opening.events(), null), wakeAt, null, 0);
    }

    /** The next change of a ticket: one event, and never due by itself. */
    static TicketChange next(TicketChange before) {
        return next(before, null);
    }

    static TicketChange next(TicketChange before, @Nullable Instant wakeAt) {
        return next(before, wakeAt, null);
    }

    static TicketChange next(TicketChange before, @Nullable Instant wakeAt, @Nullable Reference reference) {
        Ticket ticket = before.ticket();
        Priority other = Priority.of(ticket.priority().level() % 9 + 1);
        Transition changed = ticket.apply(
                new Move.ChangePriority(other),
                new Circumstances(ticket.asOf().plusMillis(1001), Actor.staff(ANNA), LifeCycle.lenient()));
        return new TicketChange(
                changed.ticket(),
                before.expected().next(),
                recorded(changed.events(), reference),
                wakeAt,
                null,
                before.plannedUnder());
    }

    /** The same ticket again, without events, to be looked at when it is said. */
    static TicketChange replanned(TicketChange before, @Nullable Instant wakeAt) {
        return new TicketChange(
                before.ticket(), before.expected().next(), List.of(), wakeAt, before.dueAt(), before.plannedUnder());
    }

    /** The same change with another due date. */
    static TicketChange due(TicketChange change, @Nullable Instant dueAt) {
        return new TicketChange(
                change.ticket(), change.expected(), change.events(), change.wakeAt(), dueAt, change.plannedUnder());
    }

    /** The same change, planned under a revision of the department. */
    static TicketChange planned(TicketChange change, long revision) {
        return new TicketChange(
                change.ticket(), change.expected(), change.events(), change.wakeAt(), change.dueAt(), revision);
    }

    static TicketChange expecting(TicketChange change, long revision) {
        return new TicketChange(
                change.ticket(),
                new Revision(revision),
                change.events(),
                change.wakeAt(),
                change.dueAt(),
                change.plannedUnder());
    }

    /** The change that makes somebody's move, and keeps nothing but it. */
    static TicketChange moved(TicketChange before, Move move) {
        Transition made = made(before.ticket(), move);
        return new TicketChange(
                made.ticket(),
                before.expected().next(),
                recorded(made.events(), null),
                null,
                before.dueAt(),
                before.plannedUnder());
    }

    /** A new ticket with a life of so many events, each of which began a phase. */
    static TicketChange longLife(String id, int events) {
        Transition life = LONG_LIVES.computeIfAbsent(events, Samples::lifeOf);
        Ticket ticket = life.ticket();
        Ticket named = new Ticket(
                TicketId.of(id),
                ticket.intake(),
                ticket.tier(),
                ticket.team(),
                ticket.assignee(),
                ticket.phases(),
                ticket.respondedAt(),
                ticket.breaches(),
                ticket.settledSteps(),
                ticket.asOf());
        return new TicketChange(named, Revision.NONE, recorded(life.events(), null), null, null, 0);
    }

    private static Transition lifeOf(int events) {
        List<TicketEvent> told = new ArrayList<>(openedAt("long life", NINE).events());
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            phases.add(new Phase(NINE.plusMillis(1001L * i), TicketStatus.QUEUED, Priority.of(i % 9 + 1)));
            if (i > 0) {
                told.add(new TicketEvent.PriorityChanged(
                        phases.get(i).from(),
                        Actor.staff(ANNA),
                        phases.get(i - 1).priority(),
                        phases.get(i).priority(),
                        null));
            }
        }
        Instant asOf = phases.get(events - 1).from();
        TicketId id = TicketId.of("long life");
        Ticket ticket = new Ticket(id, Intake.UNKNOWN, null, null, null, phases, null, Map.of(), List.of(), asOf);
        return new Transition(ticket, told);
    }

    private static Transition made(Ticket ticket, Move move) {
        Instant later = ticket.asOf().plusMillis(60_001);
        return ticket.apply(move, new Circumstances(later, Actor.staff(ANNA), LifeCycle.lenient()));
    }

    static List<Recorded> recorded(List<TicketEvent> events, @Nullable Reference reference) {
        List<Recorded> recorded = new ArrayList<>();
        for (TicketEvent event : events) {
            recorded.add(new Recorded(event, reference, recorded.size() * 1_000_000_007L));
        }
        return recorded;
    }

    /** A new record: a text that was written on a ticket. */
    static RecordChange written(String key, String ticket, String text) {
        return new RecordChange(new PersonalText(key, TicketId.of(ticket), text, null), Revision.NONE);
    }

    /** The next change of a record: other text. */
    static RecordChange rewritten(RecordChange before, String text) {
        PersonalText old = (PersonalText) before.record();
        return new RecordChange(
                new PersonalText(old.key(), old.ticket(), text, null),
                before.expected().next());
    }

    private static final DutyWindow WINDOW = DutyWindow.of("2026-03-02T08:00:00.001Z", "2026-03-09T08:00:00Z");

    /** A new record: what was answered on a form, one answer of each kind. */
    static RecordChange answered(String key) {
        Map<String, FormValue> answers = new LinkedHashMap<>();
        answers.put("num\u00e9ro", FormValue.text("AB 123 \uD83D\uDDA8"));
        answers.put("pages", FormValue.number(new BigDecimal("-1.50")));
        answers.put("bought", FormValue.date(LocalDate.of(2024, 2, 29)));
        answers.put("colours", FormValue.choices("red", "blue"));
        answers.put("again", FormValue.checked(true));
        answers.put("alone", FormValue.checked(false));
        FormAnswers given = new FormAnswers(FormId.of("printer"), answers);
        return new RecordChange(new GivenAnswers(key, TicketId.of("INC-1"), given, null), Revision.NONE);
    }

    static RecordChange timeOff(String key) {
        return new RecordChange(new TimeOff(key, ANNA, WINDOW.from(), WINDOW.until()), Revision.NONE);
    }

    static RecordChange override(String key) {
        return new RecordChange(
                new OnCallOverride(
                        key,
                        ScheduleId.of("nights"),
                        DutyRole.SECONDARY,
                        WINDOW,
                        new OverrideChange.Instead(List.of(ANNA)),
                        WINDOW.from()),
                Revision.NONE);
    }

    static RecordChange swap(String key) {
        return new RecordChange(
                ShiftSwap.request(
                        key,
                        ScheduleId.of("nights"),
                        DutyRole.PRIMARY,
                        ANNA,
                        WINDOW,
                        null,
                        DutyWindow.of("2026-03-09T08:00:00Z", "2026-03-16T08:00:00Z"),
                        WINDOW.from()),
                Revision.NONE);
    }

    /** A review, of which the key follows from what it says. */
    static RecordChange review(String ticket) {
        Map<Criterion, Score> scores =
                Map.of(Criterion.of("diagnosis"), Score.of(3), Criterion.of("Höflichkeit"), Score.of(5));
        return new RecordChange(
                new QualityReview(TicketId.of(ticket), ANNA, ZOE, scores, "Appelle plus tôt.", NINE, minute(1), null),
                Revision.NONE);
    }

    /** A count, of which the key follows from what it counts. */
    static RecordChange selfServiceCount(String article) {
        SelfServiceTopic topic = SelfServiceTopic.UNKNOWN
                .inCategory(CategoryId.of("Matériel/imprimante"))
                .solvedBy(ArticleId.of(article));
        return new RecordChange(
                new SelfServiceCount(LocalDate.of(2024, 2, 29), topic, 15, 4_000_000_000L), Revision.NONE);
    }

    static RecordChange expecting(RecordChange change, long revision) {
        return new RecordChange(change.record(), new Revision(revision));
    }

    static Message message(String id, TicketId ticket, Instant queuedAt) {
        return new Message(
                new MessageId(id), ticket, "resolution/resolution-75", ANNA, queuedAt.minusMillis(7), queuedAt);
    }
}
