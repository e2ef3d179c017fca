package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.identity.IdText;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket is tied to.
 *
 * @param kind how
 * @param target the id of the other ticket, or the name that the thing has outside, by the rules of ids
 * @param bug how far a bug is, null for every other kind
 */
public record Link(LinkKind kind, String target, @Nullable BugStatus bug) {

    /** How many links a ticket has at most. */
    public static final int MOST = 1_000;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the target cannot be an id, or a bug has no status, or something else has one
     */
    public Link {
        requireNonNull(kind, "kind");
        IdText.require(target, "the target of a link");
        if ((kind == LinkKind.BUG) != (bug != null)) {
            throw new IllegalArgumentException("link " + kind + " to '" + target + "' with bug status " + bug
                    + ": expected one for a bug, and for nothing else");
        }
    }

    /**
     * Creates a link to anything but a bug.
     *
     * @param kind how
     * @param target the id of the other ticket, or the name that the thing has outside
     * @throws IllegalArgumentException if the target cannot be an id, or the kind is {@link LinkKind#BUG}
     */
    public Link(LinkKind kind, String target) {
        this(kind, target, null);
    }

    boolean sameAs(LinkKind otherKind, String otherTarget) {
        return kind == otherKind && target.equals(otherTarget);
    }
}
