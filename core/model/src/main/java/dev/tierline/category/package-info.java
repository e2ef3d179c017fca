/** What a request is about. Start with {@link dev.tierline.category.CategoryId}. */
@NullMarked
package dev.tierline.category;

import org.jspecify.annotations.NullMarked;
