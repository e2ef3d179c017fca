package dev.tierline.intake;

import dev.tierline.form.FormValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checks of a form as a whole, field by field. */
final class FormFaults {

    private static final int MOST_FIELDS = 500;
    private static final int SHOWN = 10;

    private final List<IntakeFault> faults = new ArrayList<>();
    private final Map<String, FormField> before = new LinkedHashMap<>();

    private FormFaults() {}

    static List<IntakeFault> of(String name, List<FormField> fields) {
        FormFaults check = new FormFaults();
        Definitions.name("name", name, check.faults);
        if (fields.size() > MOST_FIELDS) {
            check.faults.add(new IntakeFault("fields", fields.size() + " of them", "at most " + MOST_FIELDS));
        }
        for (int i = 0; i < fields.size(); i++) {
            check.field(i, fields.get(i));
        }
        return check.faults;
    }

    private void field(int index, FormField field) {
        String path = "fields[" + index + "].key";
        Definitions.key(path, field.key(), faults);
        Definitions.name(FieldFaults.path(field) + ".label", field.label(), faults);
        faults.addAll(field.definitionFaults());
        condition(field, field.shownWhen());
        if (before.putIfAbsent(field.key(), field) != null) {
            faults.add(new IntakeFault(path, "\"" + field.key() + "\" is used twice", "keys that differ"));
        }
    }

    private void condition(FormField field, @Nullable ShownWhen condition) {
        if (condition == null) {
            return;
        }
        FormField other = before.get(condition.field());
        if (other == null) {
            missing(field, condition.field());
        } else if (condition instanceof ShownWhen.OneOf oneOf) {
            values(field, oneOf, other);
        } else if (condition instanceof ShownWhen.Checked != other instanceof CheckBoxField) {
            fault(
                    field,
                    other instanceof CheckBoxField
                            ? "a check box such as \"" + other.key() + "\" always has an answer"
                            : "\"" + other.key() + "\" is no check box",
                    other instanceof CheckBoxField ? "that it is checked" : "a check box, or that it is answered");
        }
    }

    private void missing(FormField field, String other) {
        List<String> keys = List.copyOf(before.keySet());
        String some = String.join(", ", keys.subList(0, Math.min(SHOWN, keys.size())));
        fault(
                field,
                "no field \"" + other + "\" before it",
                keys.isEmpty()
                        ? "no condition, as it is the first field"
                        : "one of: " + some + (keys.size() > SHOWN ? " and " + (keys.size() - SHOWN) + " more" : ""));
    }

    private void values(FormField field, ShownWhen.OneOf condition, FormField other) {
        if (condition.values().isEmpty()) {
            fault(field, "no value of \"" + other.key() + "\"", "one or more");
        }
        if (!other.definitionFaults().isEmpty()) {
            return;
        }
        int i = 0;
        for (FormValue value : condition.values()) {
            String path = FieldFaults.path(field) + ".shownWhen.values[" + i++ + "]";
            if (value.isBlank() && !(other instanceof CheckBoxField && value instanceof FormValue.Checked)) {
                faults.add(new IntakeFault(path, "blank, which is no answer", "an answer to \"" + other.key() + "\""));
                continue;
            }
            other.faultsIn(value).stream()
                    .map(fault -> new IntakeFault(
                            path, "\"" + other.key() + "\" cannot have it: " + fault.problem(), fault.expected()))
                    .forEach(faults::add);
        }
    }

    private void fault(FormField field, String problem, String expected) {
        faults.add(FieldFaults.inDefinition(field, "shownWhen", problem, expected));
    }
}
