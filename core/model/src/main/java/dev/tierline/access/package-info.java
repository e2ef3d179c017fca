/**
 * Whether somebody may do something, and why. A department answers it
 * ({@code dev.tierline.department.Department.permits}); start with {@link dev.tierline.access.Decision}.
 */
@NullMarked
package dev.tierline.access;

import org.jspecify.annotations.NullMarked;
