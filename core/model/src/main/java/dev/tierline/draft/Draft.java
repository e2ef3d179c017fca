package dev.tierline.draft;

/**
 * A part of a department as a host fills it in: plain, public fields, possibly wrong.
 *
 * <p>Nothing is checked while fields are set. Whether it all holds together, {@link
 * dev.tierline.draft.DepartmentDraft} as a whole is asked by a validator. Example:
 *
 * <pre>{@code
 * TierDraft tier = new TierDraft();
 * tier.level = 1;
 * tier.name = "First line";
 * Rung rung = tier.toValue();
 * }</pre>
 *
 * Not safe for use by several threads.
 *
 * @param <T> what it describes
 */
@Buildable
public interface Draft<T> {

    /**
     * Returns what this describes.
     *
     * @return the value
     * @throws IllegalArgumentException if something is missing or wrong; it names the first fault at least
     */
    T toValue();
}
