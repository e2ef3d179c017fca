/**
 * A department as a host fills it in, possibly wrong: plain classes with public fields and the constraints on them. Start with {@link
 * dev.tierline.draft.DepartmentDraft}; {@code Department.from} turns it into a department, or says everything that is wrong with it.
 *
 * <p>Raw, as it comes from a file or a web form: ids are texts, tiers and priorities numbers, targets durations, hours texts as {@link
 * dev.tierline.calendar.WeeklyHours#parse} reads them. Lists are empty to start with. Each message of a constraint is a key in braces,
 * {@code {tierline.missing}} for instance, perhaps followed by what it is about, in quotes; {@code Department.from} says the keys in
 * words, in those of a host's {@code ResourceBundle} if it has any.
 */
@NullMarked
package dev.tierline.draft;

import org.jspecify.annotations.NullMarked;
