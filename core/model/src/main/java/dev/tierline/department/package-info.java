/**
 * The department as one value that is right as a whole. Start with {@link dev.tierline.department.Department}.
 */
@NullMarked
package dev.tierline.department;

import org.jspecify.annotations.NullMarked;
