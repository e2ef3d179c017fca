package dev.tierline.ticket;

import dev.tierline.staff.StaffId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of a ticket from place to place and from hand to hand, as far as it is needed to see that it goes round in circles.
 *
 * <p>Example: from the help desk to the network team, back, and to the network team again: the two places were left, and it has come back
 * twice. A move to a third place would be no return. Of people count those who gave it to somebody else directly. Immutable.
 *
 * @param left the places that it has left since the count began, each once, in the order in which it last left them
 * @param gaveUp the people who gave it to somebody else since then, each once
 * @param returns how often it came back to one of them
 * @param calls how often somebody with more authority was called in
 */
public record HandOffs(List<Place> left, List<StaffId> gaveUp, int returns, int calls) {

    /** It never moved. */
    public static final HandOffs NONE = new HandOffs(List.of(), List.of(), 0, 0);

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public HandOffs {
        left = List.copyOf(left);
        gaveUp = List.copyOf(gaveUp);
        if (returns < 0 || calls < 0) {
            throw new IllegalArgumentException(
                    "hand-offs with " + returns + " returns and " + calls + " calls: expected no negative number");
        }
    }

    /**
     * Tells whether going somewhere would be coming back.
     *
     * @param place where to
     * @return true if the ticket has left that place before
     */
    public boolean wouldReturnTo(Place place) {
        return left.contains(place);
    }

    /**
     * Tells whether giving it to somebody would be giving it back.
     *
     * @param staff to whom
     * @return true if he gave it to somebody else before
     */
    public boolean wouldReturnTo(StaffId staff) {
        return gaveUp.contains(staff);
    }

    HandOffs moved(Place from, Place to) {
        return new HandOffs(withLast(left, from), gaveUp, returns + (left.contains(to) ? 1 : 0), calls);
    }

    HandOffs assigned(@Nullable StaffId from, StaffId to) {
        return from == null
                ? this
                : new HandOffs(left, withLast(gaveUp, from), returns + (gaveUp.contains(to) ? 1 : 0), calls);
    }

    /** Counts from the beginning once somebody has decided; that somebody has to changes nothing yet. */
    HandOffs after(HandOffEvent event) {
        if (event instanceof HandOffEvent.AuthorityCalled) {
            return new HandOffs(left, gaveUp, returns, calls + 1);
        }
        return event instanceof HandOffEvent.ReturnDecided ? new HandOffs(List.of(), List.of(), 0, calls) : this;
    }

    private static <T> List<T> withLast(List<T> list, T last) {
        List<T> all = new ArrayList<>(list);
        all.remove(last);
        all.add(last);
        return all;
    }
}
