package dev.tierline.intake;

import static java.util.Objects.requireNonNull;

import dev.tierline.form.FormValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field for a number.
 *
 * <p>Example: {@code FormField.number("hours", "Hours needed").between(0, 40).decimals(1)} takes 7.5 and 40, and refuses 7.25 and 41.
 * Immutable.
 *
 * @param key its key
 * @param label what people read
 * @param required whether it must be answered when shown
 * @param shownWhen when it is shown, null for always
 * @param minimum the least number taken, null for none; with no more decimals than {@code decimals}
 * @param maximum the greatest number taken, null for none; likewise
 * @param decimals how many digits there may be after the point, 0 to 15; zeros at the end do not count
 */
public record NumberField(
        String key,
        String label,
        boolean required,
        @Nullable ShownWhen shownWhen,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        int decimals)
        implements FormField {

    /** Checks that key and label are given, and takes the zeros at the end of the bounds away. */
    public NumberField {
        requireNonNull(key, "key");
        requireNonNull(label, "label");
        minimum = plain(minimum);
        maximum = plain(maximum);
    }

    /**
     * Says between which numbers the answer must be.
     *
     * @param least the least number taken, null for none
     * @param greatest the greatest number taken, null for none
     * @return this with that
     */
    public NumberField between(@Nullable BigDecimal least, @Nullable BigDecimal greatest) {
        return new NumberField(key, label, required, shownWhen, least, greatest, decimals);
    }

    /**
     * Says between which whole numbers the answer must be.
     *
     * @param least the least number taken
     * @param greatest the greatest number taken
     * @return this with that
     */
    public NumberField between(long least, long greatest) {
        return between(BigDecimal.valueOf(least), BigDecimal.valueOf(greatest));
    }

    /**
     * Says how many digits there may be after the point.
     *
     * @param digits how many, 0 for whole numbers
     * @return this with that
     */
    public NumberField decimals(int digits) {
        return new NumberField(key, label, required, shownWhen, minimum, maximum, digits);
    }

    @Override
    public NumberField required(boolean must) {
        return new NumberField(key, label, must, shownWhen, minimum, maximum, decimals);
    }

    @Override
    public NumberField shownWhen(@Nullable ShownWhen condition) {
        return new NumberField(key, label, required, condition, minimum, maximum, decimals);
    }

    @Override
    public List<IntakeFault> definitionFaults() {
        List<IntakeFault> faults = new ArrayList<>();
        if (decimals < 0 || decimals > FormValue.Numeric.MOST_DECIMALS) {
            faults.add(FieldFaults.inDefinition(
                    this, "decimals", String.valueOf(decimals), "0 to " + FormValue.Numeric.MOST_DECIMALS));
        }
        boolean minimumSound = isSound("minimum", minimum, faults);
        boolean maximumSound = isSound("maximum", maximum, faults);
        if (minimumSound && maximumSound && minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            faults.add(FieldFaults.inDefinition(
                    this,
                    "minimum",
                    minimum.toPlainString() + " is more than the maximum, " + maximum.toPlainString(),
                    "a minimum up to the maximum"));
        }
        return faults;
    }

    @Override
    public List<IntakeFault> faultsIn(FormValue answer) {
        if (!(answer instanceof FormValue.Numeric number)) {
            return List.of(FieldFaults.wrongType(this, answer, "a number"));
        }
        List<IntakeFault> faults = new ArrayList<>();
        if (number.value().scale() > decimals) {
            faults.add(FieldFaults.inAnswer(
                    this,
                    "number with " + number.value().scale() + " digits after the point",
                    decimals == 0 ? "a whole number" : "at most " + decimals));
        }
        if (minimum != null && number.value().compareTo(minimum) < 0) {
            faults.add(FieldFaults.inAnswer(this, "number below the minimum", minimum.toPlainString() + " or more"));
        }
        if (maximum != null && number.value().compareTo(maximum) > 0) {
            faults.add(FieldFaults.inAnswer(this, "number above the maximum", "at most " + maximum.toPlainString()));
        }
        return faults;
    }

    private boolean isSound(String part, @Nullable BigDecimal bound, List<IntakeFault> faults) {
        if (bound == null) {
            return true;
        }
        if (!FormValue.Numeric.isInRange(bound)) {
            faults.add(FieldFaults.inDefinition(
                    this,
                    part,
                    "number with " + bound.precision() + " digits and scale " + bound.scale(),
                    FormValue.Numeric.RANGE));
            return false;
        }
        if (bound.scale() > Math.max(decimals, 0)) {
            faults.add(FieldFaults.inDefinition(
                    this,
                    part,
                    bound.toPlainString() + " has " + bound.scale() + " digits after the point",
                    "at most " + Math.max(decimals, 0) + ", as answers have"));
            return false;
        }
        return true;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal bound) {
        return bound == null || !FormValue.Numeric.isInRange(bound) ? bound : FormValue.Numeric.plain(bound);
    }
}
