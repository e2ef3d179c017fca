package dev.tierline.ticket;

import static java.util.Objects.requireNonNull;

import dev.tierline.form.FormAnswers;
import dev.tierline.priority.Priority;
import dev.tierline.staff.TeamId;
import dev.tierline.tier.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Brings a ticket into being: queued, with the given priority and place.
 *
 * <p>Example: {@code Opening.of(id, Impact.HIGH, Urgency.LOW, intake).withSymptoms("Prints blank pages")} gets its priority from the
 * department's matrix.
 *
 * @param ticket its id
 * @param priority its priority, null if it follows from impact and urgency
 * @param tier where it stands on the ladder, null in a department without tiers
 * @param team whose queue it is in, null if nobody's
 * @param intake what was known when it came in
 * @param assessment its impact and urgency, null if a priority is given
 * @param symptoms what the customer saw, 1 to 100,000 characters; null if nothing was written down
 * @param answers what was answered on a form of the department, null if there was none
 */
public record Opening(
        TicketId ticket,
        @Nullable Priority priority,
        @Nullable Tier tier,
        @Nullable TeamId team,
        Intake intake,
        @Nullable Assessment assessment,
        @Nullable String symptoms,
        @Nullable FormAnswers answers)
        implements Move {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException unless either a priority or impact and urgency are given, or if the symptoms are blank or too long
     */
    public Opening {
        requireNonNull(ticket, "ticket");
        requireNonNull(intake, "intake");
        if ((priority == null) == (assessment == null)) {
            throw new IllegalArgumentException("ticket '" + ticket + "' to be opened with "
                    + (priority == null ? "neither priority nor impact and urgency" : priority + " and " + assessment)
                    + ": expected either a priority, or impact and urgency");
        }
        if (symptoms != null) {
            WrittenText.require(symptoms);
        }
    }

    /**
     * Opens a ticket of which the priority is known.
     *
     * @param ticket its id
     * @param priority its priority
     * @param tier where it stands on the ladder, null in a department without tiers
     * @param team whose queue it is in, null if nobody's
     * @param intake what was known when it came in
     */
    public Opening(TicketId ticket, Priority priority, @Nullable Tier tier, @Nullable TeamId team, Intake intake) {
        this(ticket, priority, tier, team, intake, null, null, null);
    }

    /**
     * Opens a ticket of which impact and urgency are known, wherever the department's rules place it.
     *
     * @param ticket its id
     * @param impact how much it touches
     * @param urgency how soon it is needed
     * @param intake what was known when it came in
     * @return the move
     */
    public static Opening of(TicketId ticket, Impact impact, Urgency urgency, Intake intake) {
        return new Opening(ticket, null, null, null, intake, new Assessment(impact, urgency), null, null);
    }

    /**
     * Says where it stands.
     *
     * @param newTier the tier, null for none
     * @param newTeam the team, null for none
     * @return this at that place
     */
    public Opening at(@Nullable Tier newTier, @Nullable TeamId newTeam) {
        return new Opening(ticket, priority, newTier, newTeam, intake, assessment, symptoms, answers);
    }

    /**
     * Says what the customer saw.
     *
     * @param text 1 to 100,000 characters
     * @return this with that
     * @throws IllegalArgumentException if it is blank or too long
     */
    public Opening withSymptoms(String text) {
        return new Opening(ticket, priority, tier, team, intake, assessment, text, answers);
    }

    /**
     * Says what was answered on a form. The desk judges it by the form as it stands then.
     *
     * @param given the answers
     * @return this with that
     */
    public Opening withAnswers(FormAnswers given) {
        return new Opening(ticket, priority, tier, team, intake, assessment, symptoms, given);
    }

    @Override
    public MoveKind kind() {
        return MoveKind.OPEN;
    }
}
