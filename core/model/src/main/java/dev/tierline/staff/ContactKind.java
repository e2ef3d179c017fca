package dev.tierline.staff;

/** By which way somebody can be reached. */
public enum ContactKind {
    /** A telephone call. */
    PHONE,
    /** A text message. */
    SMS,
    /** An e-mail. */
    EMAIL,
    /** A message in a chat. */
    CHAT,
    /** A push message to an app. */
    PUSH,
    /** Whatever the host knows to use. */
    OTHER
}
