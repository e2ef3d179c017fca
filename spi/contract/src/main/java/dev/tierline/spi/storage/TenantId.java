package dev.tierline.spi.storage;

import dev.tierline.identity.IdText;

/**
 * Names one tenant: a department whose tickets nobody else sees.
 *
 * @param value 1 to 200 characters, not blank; compared exactly
 */
public record TenantId(String value) implements Comparable<TenantId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank or longer than 200 characters
     */
    public TenantId {
        IdText.require(value, "a tenant id");
    }

    /**
     * Returns the identifier for a text.
     *
     * @param value the text
     * @return the identifier
     */
    public static TenantId of(String value) {
        return new TenantId(value);
    }

    @Override
    public int compareTo(TenantId other) {
        return IdText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
