package dev.tierline.intake;

import static java.util.Objects.requireNonNull;

import dev.tierline.form.FormValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field for a box to check. A box that is shown and not answered is not checked; one that is required must be checked.
 *
 * <p>Example: {@code FormField.checkBox("consent", "You may see my screen").required(true)}. Immutable.
 *
 * @param key its key
 * @param label what people read
 * @param required whether it must be checked when shown
 * @param shownWhen when it is shown, null for always
 */
public record CheckBoxField(
        String key,
        String label,
        boolean required,
        @Nullable ShownWhen shownWhen) implements FormField {

    /** Checks that key and label are given. */
    public CheckBoxField {
        requireNonNull(key, "key");
        requireNonNull(label, "label");
    }

    @Override
    public CheckBoxField required(boolean must) {
        return new CheckBoxField(key, label, must, shownWhen);
    }

    @Override
    public CheckBoxField shownWhen(@Nullable ShownWhen condition) {
        return new CheckBoxField(key, label, required, condition);
    }

    @Override
    public List<IntakeFault> definitionFaults() {
        return List.of();
    }

    @Override
    public List<IntakeFault> faultsIn(FormValue answer) {
        return answer instanceof FormValue.Checked
                ? List.of()
                : List.of(FieldFaults.wrongType(this, answer, "checked or not"));
    }
}
