package dev.tierline.architecture.offenders.api.hidden;

/** Thrown by an exported type. */
public final class HiddenException extends Exception {
    private static final long serialVersionUID = 1L;
}
