package dev.tierline.intake;

import static java.util.Objects.requireNonNull;

import dev.tierline.form.FormValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field for one or several of a list of options.
 *
 * <p>Example: {@code FormField.choice("device", "Device", "laptop", "phone").several(true)} takes either and both. Options are compared
 * exactly. Immutable.
 *
 * @param key its key
 * @param label what people read
 * @param required whether it must be answered when shown
 * @param shownWhen when it is shown, null for always
 * @param options what can be chosen, in order: 1 to 1,000 that differ, each of 1 to 200 characters
 * @param several whether more than one can be chosen
 */
public record ChoiceField(
        String key,
        String label,
        boolean required,
        @Nullable ShownWhen shownWhen,
        List<String> options,
        boolean several)
        implements FormField {

    private static final int MOST = 1_000;
    private static final int SHOWN = 10;

    /** Copies the options. */
    public ChoiceField {
        requireNonNull(key, "key");
        requireNonNull(label, "label");
        options = List.copyOf(options);
    }

    /**
     * Says whether more than one can be chosen.
     *
     * @param more true if so
     * @return this with that
     */
    public ChoiceField several(boolean more) {
        return new ChoiceField(key, label, required, shownWhen, options, more);
    }

    @Override
    public ChoiceField required(boolean must) {
        return new ChoiceField(key, label, must, shownWhen, options, several);
    }

    @Override
    public ChoiceField shownWhen(@Nullable ShownWhen condition) {
        return new ChoiceField(key, label, required, condition, options, several);
    }

    @Override
    public List<IntakeFault> definitionFaults() {
        List<IntakeFault> faults = new ArrayList<>();
        if (options.isEmpty() || options.size() > MOST) {
            faults.add(FieldFaults.inDefinition(
                    this, "options", options.isEmpty() ? "none" : options.size() + " of them", "1 to " + MOST));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            String path = FieldFaults.path(this) + ".options[" + i + "]";
            Definitions.name(path, options.get(i), faults);
            if (!seen.add(options.get(i))) {
                faults.add(new IntakeFault(path, "stands there twice", "options that differ"));
            }
        }
        return faults;
    }

    @Override
    public List<IntakeFault> faultsIn(FormValue answer) {
        if (!(answer instanceof FormValue.Choices chosen)) {
            return List.of(FieldFaults.wrongType(this, answer, several ? "choices" : "a choice"));
        }
        List<IntakeFault> faults = new ArrayList<>();
        if (!several && chosen.options().size() > 1) {
            faults.add(FieldFaults.inAnswer(this, chosen.options().size() + " choices", "one choice"));
        }
        long strangers = chosen.options().stream()
                .filter(option -> !options.contains(option))
                .count();
        if (strangers > 0) {
            faults.add(FieldFaults.inAnswer(
                    this,
                    strangers + (strangers == 1 ? " choice" : " choices") + " not offered",
                    "one of: " + offer()));
        }
        return faults;
    }

    private String offer() {
        return String.join(", ", options.subList(0, Math.min(SHOWN, options.size())))
                + (options.size() > SHOWN ? " and " + (options.size() - SHOWN) + " more" : "");
    }
}
