/**
 * What happens to a ticket by itself, and when. Start with {@link dev.tierline.agenda.Agenda}.
 */
@NullMarked
package dev.tierline.agenda;

import org.jspecify.annotations.NullMarked;
