package dev.tierline.spi.notification;

/**
 * Hands messages to whatever reaches people: mail, chat, telephone.
 *
 * <p>An implementation must hold to these clauses:
 *
 * <ul>
 *   <li>N1: {@code send} says what became of the message; it returns {@link Outcome.Accepted} only if the other side has it.
 *   <li>N2: it returns well within the lease of the desk's delivery (a minute unless set); the desk cannot interrupt it. A
 *       message whose lease ran out is sent again, with the same {@link Message#id()}.
 *   <li>N3: it may be called by several threads at once.
 *   <li>N4: what it throws counts as {@link Outcome.RetryAfter} of a minute; it never keeps other messages from being sent.
 * </ul>
 *
 * <p>The desk promises: every message that was committed is sent at least once, never before its commit; it never passes
 * null.
 */
@FunctionalInterface
public interface Notifier {

    /**
     * Sends one message.
     *
     * @param message what to tell whom
     * @return what became of it
     */
    Outcome send(Message message);
}
