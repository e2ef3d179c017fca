package dev.tierline.memory;

import dev.tierline.spi.notification.Message;
import dev.tierline.spi.notification.Notifier;
import dev.tierline.spi.notification.Outcome;
import dev.tierline.staff.Actor;
import java.util.ArrayList;
import java.util.List;

/** A notifier that accepts every message and keeps it, for tests and simulations. Safe for use by any number of threads. */
public final class KeepingNotifier implements Notifier {

    private final List<Message> sent = new ArrayList<>();

    /** Creates a notifier that was sent nothing. */
    public KeepingNotifier() {}

    @Override
    public synchronized Outcome send(Message message) {
        sent.add(message);
        return new Outcome.Accepted();
    }

    /**
     * Returns what was sent.
     *
     * @return the messages so far, in the order of sending
     */
    public synchronized List<Message> sent() {
        return List.copyOf(sent);
    }

    /**
     * Returns what was sent to somebody.
     *
     * @param recipient the staff member or customer; nothing is ever sent to the desk itself
     * @return the messages to him so far, in the order of sending
     */
    public synchronized List<Message> sentTo(Actor recipient) {
        return sent.stream()
                .filter(message -> message.recipient().equals(recipient))
                .toList();
    }
}
