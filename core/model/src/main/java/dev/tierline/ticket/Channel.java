package dev.tierline.ticket;

import dev.tierline.identity.IdText;

/**
 * How a request came in.
 *
 * <p>The usual channels are constants; a host may name its own. Immutable.
 *
 * @param name the channel's name, 1 to 200 characters
 */
public record Channel(String name) {

    /** A call. */
    public static final Channel PHONE = new Channel("phone");

    /** A message by e-mail. */
    public static final Channel EMAIL = new Channel("e-mail");

    /** A chat. */
    public static final Channel CHAT = new Channel("chat");

    /** A form on the web. */
    public static final Channel WEB_FORM = new Channel("web form");

    /** A session on the customer's machine. */
    public static final Channel REMOTE_SESSION = new Channel("remote session");

    /** A visit. */
    public static final Channel ON_SITE = new Channel("on-site");

    /** The portal, where customers help themselves. */
    public static final Channel SELF_SERVICE = new Channel("self-service");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank, longer than 200 characters, or holds NUL or half a surrogate pair
     */
    public Channel {
        IdText.require(name, "a channel's name");
    }
}
