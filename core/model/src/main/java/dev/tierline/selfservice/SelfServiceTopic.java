package dev.tierline.selfservice;

import dev.tierline.category.CategoryId;
import dev.tierline.identity.IdText;
import dev.tierline.ticket.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * What requests that solved themselves were about, as far as it is known.
 *
 * <p>Example: {@code SelfServiceTopic.UNKNOWN.inCategory(CategoryId.of("network/vpn")).solvedBy(ArticleId.of("KB-12"))}. The
 * product is a text of 1 to 200 characters, not blank, well-formed and without NUL. Immutable.
 *
 * @param category the category, null if not known
 * @param product the product, null if not known
 * @param article the article of the knowledge base that helped, null if not known
 */
public record SelfServiceTopic(
        @Nullable CategoryId category,
        @Nullable String product,
        @Nullable ArticleId article) {

    /** Nothing is known. */
    public static final SelfServiceTopic UNKNOWN = new SelfServiceTopic(null, null, null);

    /**
     * Checks the product.
     *
     * @throws IllegalArgumentException if it is blank, longer than 200 characters, or holds NUL or half a surrogate pair
     */
    public SelfServiceTopic {
        if (product != null) {
            IdText.require(product, "a product");
        }
    }

    /**
     * Returns this topic in a category.
     *
     * @param newCategory the category, null for not known
     * @return the topic
     */
    public SelfServiceTopic inCategory(@Nullable CategoryId newCategory) {
        return new SelfServiceTopic(newCategory, product, article);
    }

    /**
     * Returns this topic about a product.
     *
     * @param newProduct the product, null for not known
     * @return the topic
     */
    public SelfServiceTopic about(@Nullable String newProduct) {
        return new SelfServiceTopic(category, newProduct, article);
    }

    /**
     * Returns this topic with the article that helped.
     *
     * @param newArticle the article, null for not known
     * @return the topic
     */
    public SelfServiceTopic solvedBy(@Nullable ArticleId newArticle) {
        return new SelfServiceTopic(category, product, newArticle);
    }
}
