package dev.tierline.intake;

import static java.util.Objects.requireNonNull;

import dev.tierline.category.CategoryId;
import org.jspecify.annotations.Nullable;

/**
 * A kind of request, perhaps a part of a wider one.
 *
 * <p>Example: {@code new Category(CategoryId.of("vpn"), "VPN", CategoryId.of("network"))}. Whether the parent exists is seen by the
 * {@link CategoryTree}. Immutable.
 *
 * @param id its id
 * @param name what people call it
 * @param parent the wider category that it is a part of, null for one at the top
 */
public record Category(CategoryId id, String name, @Nullable CategoryId parent) {

    /** Checks that id and name are given. */
    public Category {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
    }

    /**
     * Returns a category at the top.
     *
     * @param id its id
     * @param name what people call it
     * @return the category
     */
    public static Category top(CategoryId id, String name) {
        return new Category(id, name, null);
    }
}
