package dev.tierline.draft;

import dev.tierline.category.CategoryId;
import dev.tierline.consistency.Known;
import dev.tierline.intake.Category;
import org.jspecify.annotations.Nullable;

/** A kind of request, perhaps a part of a wider one. Not safe for use by several threads. */
public final class CategoryDraft implements Draft<Category> {

    /** By which others name it. */
    @Known
    @Required
    @Identifier
    public @Nullable String id;

    /** What people call it, 1 to 200 characters. */
    @Required
    @Identifier
    public @Nullable String name;

    /** The id of the wider category; null for one at the top. */
    @Identifier
    public @Nullable String parent;

    /** Creates an empty draft. */
    public CategoryDraft() {}

    /**
     * Returns the draft of a category that stands.
     *
     * @param category the category
     * @return its draft
     */
    public static CategoryDraft of(Category category) {
        CategoryDraft draft = new CategoryDraft();
        draft.id = category.id().value();
        draft.name = category.name();
        draft.parent = Given.ifAny(category.parent(), CategoryId::value);
        return draft;
    }

    @Override
    public Category toValue() {
        return new Category(
                Given.read("id", id, CategoryId::of),
                Given.in("name", name),
                Given.readIfAny("parent", parent, CategoryId::of));
    }
}
