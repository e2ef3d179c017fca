package dev.tierline.spi.notification;

import dev.tierline.staff.Actor;

/** A message was addressed to somebody who is never told anything: the desk itself. */
public final class RecipientRefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Actor recipient;

    RecipientRefusedException(MessageId message, Actor recipient) {
        super("message '" + message + "' to " + recipient + ": expected a staff member or a requester as recipient");
        this.recipient = recipient;
    }

    /** {@return to whom the message was addressed} */
    public Actor recipient() {
        return recipient;
    }
}
