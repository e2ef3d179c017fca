package dev.tierline.intake;

import dev.tierline.form.FormAnswers;
import dev.tierline.form.FormValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One judgement of the answers to a form; each field is looked at once, in order. */
final class AnswerCheck {

    private enum Showing {
        SHOWN,
        HIDDEN,
        /** What it depends on has a fault. */
        UNKNOWN
    }

    private final RequestForm form;
    private final Map<String, FormValue> left;
    private final Map<String, FormValue> accepted = new LinkedHashMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private final List<IntakeFault> faults = new ArrayList<>();

    AnswerCheck(RequestForm form, Map<String, FormValue> given) {
        this.form = form;
        this.left = new TreeMap<>(given);
    }

    FormAnswers answers() {
        form.fields().forEach(this::field);
        left.keySet()
                .forEach(key -> faults.add(new IntakeFault(
                        FieldFaults.answerPath(key),
                        "no such field",
                        "answers to the fields of form '" + form.id() + "' only")));
        if (!faults.isEmpty()) {
            throw new InvalidAnswersException(form.id(), faults);
        }
        return new FormAnswers(form.id(), accepted);
    }

    private void field(FormField field) {
        FormValue came = left.remove(field.key());
        FormValue answer = came == null || came.isBlank() ? null : came;
        Showing showing = showing(field);
        int faultsBefore = faults.size();
        if (answer != null && showing == Showing.HIDDEN) {
            faults.add(FieldFaults.inAnswer(field, "answered, but the field is not shown", "no answer"));
        } else if (answer != null) {
            faults.addAll(field.faultsIn(answer));
        } else if (field.required() && showing == Showing.SHOWN) {
            faults.add(FieldFaults.inAnswer(
                    field, "missing", field instanceof CheckBoxField ? "the box to be checked" : "an answer"));
        }
        if (showing == Showing.UNKNOWN || (showing == Showing.SHOWN && faults.size() > faultsBefore)) {
            doubtful.add(field.key());
        } else if (showing == Showing.SHOWN && answer != null) {
            accepted.put(field.key(), answer);
        } else if (showing == Showing.SHOWN && field instanceof CheckBoxField) {
            accepted.put(field.key(), FormValue.checked(false));
        }
    }

    private Showing showing(FormField field) {
        ShownWhen condition = field.shownWhen();
        if (condition == null) {
            return Showing.SHOWN;
        }
        if (doubtful.contains(condition.field())) {
            return Showing.UNKNOWN;
        }
        return condition.holds(accepted.get(condition.field())) ? Showing.SHOWN : Showing.HIDDEN;
    }
}
