package dev.tierline.ticket;

import dev.tierline.category.CategoryId;
import dev.tierline.staff.RequesterId;
import org.jspecify.annotations.Nullable;

/**
 * What was known about a request when it came in; it does not change afterwards.
 *
 * <p>Made from {@link #UNKNOWN}, one fact at a time, in any order: {@code
 * Intake.UNKNOWN.through(Channel.PHONE).about("Printer 5").inCategory(CategoryId.of("hardware/printer"))
 * .from(RequesterId.of("lee")).forCustomer(CustomerId.of("acme"))}. Immutable: each of these returns a new value.
 *
 * @param channel how it came in, null if not recorded
 * @param product what it is about, null if not recorded
 * @param category what kind of request it is, null if not recorded
 * @param requester who asked, null if not recorded
 * @param customer the organisation that the requester asked for, null if not recorded
 */
public record Intake(
        @Nullable Channel channel,
        @Nullable String product,
        @Nullable CategoryId category,
        @Nullable RequesterId requester,
        @Nullable CustomerId customer) {

    /** Nothing recorded. */
    public static final Intake UNKNOWN = new Intake(null, null, null, null, null);

    /**
     * Says how it came in.
     *
     * @param newChannel the channel, null for not recorded
     * @return this with that channel
     */
    public Intake through(@Nullable Channel newChannel) {
        return new Intake(newChannel, product, category, requester, customer);
    }

    /**
     * Says what it is about.
     *
     * @param newProduct the product, null for not recorded
     * @return this with that product
     */
    public Intake about(@Nullable String newProduct) {
        return new Intake(channel, newProduct, category, requester, customer);
    }

    /**
     * Says what kind of request it is.
     *
     * @param newCategory the category, null for not recorded
     * @return this with that category
     */
    public Intake inCategory(@Nullable CategoryId newCategory) {
        return new Intake(channel, product, newCategory, requester, customer);
    }

    /**
     * Says who asked.
     *
     * @param newRequester the requester, null for not recorded
     * @return this with that requester
     */
    public Intake from(@Nullable RequesterId newRequester) {
        return new Intake(channel, product, category, newRequester, customer);
    }

    /**
     * Says for which organisation the requester asked.
     *
     * @param newCustomer the customer, null for not recorded
     * @return this with that customer
     */
    public Intake forCustomer(@Nullable CustomerId newCustomer) {
        return new Intake(channel, product, category, requester, newCustomer);
    }
}
