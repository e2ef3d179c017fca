package dev.tierline.intake;

import dev.tierline.category.CategoryId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The categories of a department, each under its wider one.
 *
 * <p>Example: with {@code vpn} under {@code network}, {@code tree.isWithin(vpn, network)} is true, so a rule for the network takes
 * requests about the VPN as well; {@code tree.isWithin(network, vpn)} is false. Every parent exists and no category is its own
 * ancestor. Immutable, safe for any number of threads.
 */
public final class CategoryTree {

    private static final CategoryTree EMPTY = new CategoryTree(List.of());

    private final List<Category> categories;
    private final Map<CategoryId, Category> byId;

    private CategoryTree(List<Category> categories) {
        this.categories = categories;
        this.byId = new LinkedHashMap<>();
        List<IntakeFault> faults = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
            if (byId.putIfAbsent(category.id(), category) != null) {
                faults.add(new IntakeFault(
                        "categories[" + i + "].id", "\"" + category.id() + "\" is used twice", "ids that differ"));
            }
            Definitions.name(path(category) + ".name", category.name(), faults);
        }
        parents(faults);
        InvalidIntakeException.throwUnlessEmpty("category tree", faults);
    }

    /**
     * Returns the tree of some categories.
     *
     * @param categories the categories, in any order
     * @return the tree
     * @throws InvalidIntakeException if an id is used twice, a name is blank, a parent is missing, or parents lead in a circle
     */
    public static CategoryTree of(List<Category> categories) {
        return new CategoryTree(List.copyOf(categories));
    }

    /**
     * Returns the tree of a department that has no categories.
     *
     * @return a tree with nothing in it
     */
    public static CategoryTree empty() {
        return EMPTY;
    }

    /**
     * Tells whether a category is another or a part of it, at any depth.
     *
     * @param inner the category that may be a part
     * @param outer the category that may hold it
     * @return true if they are the same, in the tree or not, or if {@code outer} is an ancestor of {@code inner}
     */
    public boolean isWithin(CategoryId inner, CategoryId outer) {
        for (CategoryId at = inner; at != null; at = parentOf(at)) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Lists a category and the wider ones that it is a part of.
     *
     * @param id the category
     * @return itself first, in the tree or not, then its parent, and so on up to the top
     */
    public List<CategoryId> lineage(CategoryId id) {
        List<CategoryId> lineage = new ArrayList<>();
        for (CategoryId at = id; at != null; at = parentOf(at)) {
            lineage.add(at);
        }
        return List.copyOf(lineage);
    }

    /**
     * Finds a category.
     *
     * @param id its id
     * @return the category, empty if the tree has none of that id
     */
    public Optional<Category> find(CategoryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Lists the categories.
     *
     * @return all of them, in the order in which they were given
     */
    public List<Category> categories() {
        return categories;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CategoryTree tree && categories.equals(tree.categories);
    }

    @Override
    public int hashCode() {
        return categories.hashCode();
    }

    @Override
    public String toString() {
        return "CategoryTree" + byId.keySet();
    }

    private @Nullable CategoryId parentOf(CategoryId id) {
        Category category = byId.get(id);
        return category == null ? null : category.parent();
    }

    private void parents(List<IntakeFault> faults) {
        Set<CategoryId> settled = new HashSet<>();
        for (Category category : categories) {
            CategoryId parent = category.parent();
            if (parent != null && !byId.containsKey(parent)) {
                faults.add(new IntakeFault(
                        path(category) + ".parent",
                        "no category \"" + parent + "\"",
                        "a category of the tree, or none for one at the top"));
            }
            Set<CategoryId> way = new LinkedHashSet<>();
            CategoryId at = category.id();
            while (at != null && !settled.contains(at) && way.add(at)) {
                at = parentOf(at);
            }
            if (at != null && !settled.contains(at)) {
                faults.add(circle(at));
            }
            settled.addAll(way);
        }
    }

    private IntakeFault circle(CategoryId start) {
        List<CategoryId> circle = new ArrayList<>(List.of(start));
        for (CategoryId at = parentOf(start); at != null && !at.equals(start); at = parentOf(at)) {
            circle.add(at);
        }
        circle.add(start);
        return new IntakeFault(
                "categories[\"" + start + "\"].parent",
                "leads in a circle, " + circle.stream().map(CategoryId::value).collect(Collectors.joining(" in ")),
                "parents that end at the top");
    }

    private static String path(Category category) {
        return "categories[\"" + category.id() + "\"]";
    }
}
