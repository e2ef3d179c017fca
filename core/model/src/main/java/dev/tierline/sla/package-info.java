/**
 * What was promised and how far it is used up. Start with {@link dev.tierline.sla.ServiceLevel}; a
 * {@link dev.tierline.sla.ServiceClock} derives everything else from a ticket's facts.
 */
@NullMarked
package dev.tierline.sla;

import org.jspecify.annotations.NullMarked;
