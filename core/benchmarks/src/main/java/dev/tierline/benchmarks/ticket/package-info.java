/** How long it takes to make a move on a ticket, without and with planning what time will bring, and what a ticket weighs. */
@NullMarked
package dev.tierline.benchmarks.ticket;

import org.jspecify.annotations.NullMarked;
