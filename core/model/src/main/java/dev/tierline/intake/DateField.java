package dev.tierline.intake;

import static java.util.Objects.requireNonNull;

import dev.tierline.form.FormValue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field for a date.
 *
 * <p>Example: {@code FormField.date("start", "First day of work").between(LocalDate.of(2026, 1, 1), null)} takes 1 January 2026 and
 * every later date. Immutable.
 *
 * @param key its key
 * @param label what people read
 * @param required whether it must be answered when shown
 * @param shownWhen when it is shown, null for always
 * @param earliest the first date taken, null for none
 * @param latest the last date taken, null for none
 */
public record DateField(
        String key,
        String label,
        boolean required,
        @Nullable ShownWhen shownWhen,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest)
        implements FormField {

    /** Checks that key and label are given. */
    public DateField {
        requireNonNull(key, "key");
        requireNonNull(label, "label");
    }

    /**
     * Says between which dates the answer must be.
     *
     * @param first the first date taken, null for none
     * @param last the last date taken, null for none
     * @return this with that
     */
    public DateField between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new DateField(key, label, required, shownWhen, first, last);
    }

    @Override
    public DateField required(boolean must) {
        return new DateField(key, label, must, shownWhen, earliest, latest);
    }

    @Override
    public DateField shownWhen(@Nullable ShownWhen condition) {
        return new DateField(key, label, required, condition, earliest, latest);
    }

    @Override
    public List<IntakeFault> definitionFaults() {
        if (earliest != null && latest != null && earliest.isAfter(latest)) {
            return List.of(FieldFaults.inDefinition(
                    this,
                    "earliest",
                    earliest + " is after the latest date, " + latest,
                    "an earliest date up to the latest"));
        }
        return List.of();
    }

    @Override
    public List<IntakeFault> faultsIn(FormValue answer) {
        if (!(answer instanceof FormValue.Date date)) {
            return List.of(FieldFaults.wrongType(this, answer, "a date"));
        }
        if (earliest != null && date.value().isBefore(earliest)) {
            return List.of(FieldFaults.inAnswer(this, "date before the earliest", earliest + " or later"));
        }
        if (latest != null && date.value().isAfter(latest)) {
            return List.of(FieldFaults.inAnswer(this, "date after the latest", latest + " or earlier"));
        }
        return List.of();
    }
}
