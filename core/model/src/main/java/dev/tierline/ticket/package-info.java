/**
 * The life of one request. Start with {@link dev.tierline.ticket.Ticket}: an immutable value; each
 * {@link dev.tierline.ticket.Move} gives a {@link dev.tierline.ticket.Transition}, and folding the
 * {@link dev.tierline.ticket.TicketEvent}s gives the ticket again.
 */
@NullMarked
package dev.tierline.ticket;

import org.jspecify.annotations.NullMarked;
