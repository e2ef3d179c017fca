package dev.tierline.benchmarks.ticket;

import dev.tierline.benchmarks.Memory;
import dev.tierline.ticket.Move;
import dev.tierline.ticket.Ticket;
import dev.tierline.ticket.TicketEvent;
import dev.tierline.ticket.TicketId;
import dev.tierline.ticket.TicketStatus;
import dev.tierline.ticket.Transition;
import dev.tierline.ticket.WaitingFor;
import dev.tierline.tier.Tier;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a ticket with a life of {@link #EVENTS} events weighs, beyond what it shares with others: people, teams, texts kept apart.
 *
 * @param ticket bytes of its value
 * @param events bytes of its events
 * @param plain bytes of a hand-written one with as many entries in its history
 */
public record TicketHeap(long ticket, long events, long plain) {
    /** How many events a life has. */
    public static final int EVENTS = 20;

    private static final int ATTEMPTS = 3;
    private static final List<Move> LIFE = List.of(
            new Move.Assign(Desk.ANNA),
            new Move.Start(),
            new Move.Reply("Is there paper in it?"),
            new Move.Wait(WaitingFor.CUSTOMER),
            new Move.Resume(),
            new Move.LogTime(Desk.ANNA, Duration.ofMinutes(25), "call", true),
            new Move.Note("He is in a hurry."),
            new Move.MoveTo(Tier.of(2), null, "It is not the paper."),
            new Move.Wait(WaitingFor.VENDOR),
            new Move.Resume(),
            new Move.Reply("A technician comes."),
            new Move.Wait(WaitingFor.VENDOR),
            new Move.Resume(),
            new Move.LogTime(Desk.ANNA, Duration.ofMinutes(30), "visit", true),
            new Move.Reply("It should print."),
            new Move.Resolve("A new fuser."),
            new Move.Close());

    /**
     * Weighs.
     *
     * @param tickets how many to divide by
     * @return bytes of one
     */
    public static TicketHeap of(int tickets) {
        TicketHeap least = measured(tickets);
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            TicketHeap next = measured(tickets);
            least = next.ticket + next.events < least.ticket + least.events ? next : least;
        }
        return least;
    }

    private static TicketHeap measured(int tickets) {
        long empty = Memory.used();
        List<Ticket> values = new ArrayList<>(tickets);
        List<List<TicketEvent>> histories = new ArrayList<>(tickets);
        try {
            for (int i = 0; i < tickets; i++) {
                Transition life = life(i);
                values.add(life.ticket());
                histories.add(life.events());
            }
            long both = Memory.used();
            histories.clear();
            long left = Memory.used();
            return new TicketHeap((left - empty) / tickets, (both - left) / tickets, plain(tickets));
        } finally {
            Reference.reachabilityFence(values);
            Reference.reachabilityFence(histories);
        }
    }

    static Transition life(int number) {
        return Desk.after(Desk.opened(TicketId.of(id(number))), LIFE);
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "INC-%08d", number);
    }

    private static long plain(int tickets) {
        long empty = Memory.used();
        List<PlainTicket> kept = new ArrayList<>(tickets);
        try {
            for (int i = 0; i < tickets; i++) {
                PlainTicket ticket = new PlainTicket(id(i), TicketStatus.QUEUED, null);
                for (TicketEvent event : life(i).events()) {
                    ticket.make(Moment.WAIT.move.kind(), TicketStatus.QUEUED, "anna", event.at(), null);
                }
                kept.add(ticket);
            }
            return (Memory.used() - empty) / tickets;
        } finally {
            Reference.reachabilityFence(kept);
        }
    }
}
