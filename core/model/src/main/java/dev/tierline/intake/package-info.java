/**
 * What happens to a request on its way in: which form was filled in, how pressing it is, where it goes, and when a solved one is
 * closed for good.
 *
 * <p>Start with {@link dev.tierline.intake.RequestForm} (what to ask, and {@code check} for what was answered), {@link
 * dev.tierline.intake.PriorityMatrix} (impact and urgency to priority), {@link dev.tierline.intake.IntakeRules} (to which tier, team
 * and service level, and why) and {@link dev.tierline.intake.ClosingRule}. All are values: immutable, checked as a whole when made,
 * safe for any number of threads.
 */
@NullMarked
package dev.tierline.intake;

import org.jspecify.annotations.NullMarked;
