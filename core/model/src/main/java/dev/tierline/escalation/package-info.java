/** Who is told when time runs out. Start with {@link dev.tierline.escalation.EscalationPolicy}. */
@NullMarked
package dev.tierline.escalation;

import org.jspecify.annotations.NullMarked;
