/** Says what is wrong with a department. Start with {@link dev.tierline.examples.check.DepartmentCheck}. */
@NullMarked
package dev.tierline.examples.check;

import org.jspecify.annotations.NullMarked;
