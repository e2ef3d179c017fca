/**
 * The people: staff, the teams they work in, and whoever acts on a ticket. Start with
 * {@link dev.tierline.staff.StaffMember}.
 */
@NullMarked
package dev.tierline.staff;

import org.jspecify.annotations.NullMarked;
