package dev.tierline.json;

import dev.tierline.form.FormValue;
import dev.tierline.intake.ShownWhen;
import java.util.Set;

/** How the condition on which a field is shown is written and read. */
final class ShownWhenForm {

    static final Forms<ShownWhen> FORMS = Forms.<ShownWhen>of("condition", "kind")
            .with(
                    ShownWhen.Answered.class,
                    "answered",
                    (condition, out) -> out.text("field", condition.field()),
                    fields -> {
                        String field = fields.text("field");
                        return fields.make(() -> new ShownWhen.Answered(field));
                    })
            .with(
                    ShownWhen.Checked.class,
                    "checked",
                    (condition, out) -> out.text("field", condition.field()),
                    fields -> {
                        String field = fields.text("field");
                        return fields.make(() -> new ShownWhen.Checked(field));
                    })
            .with(
                    ShownWhen.OneOf.class,
                    "one-of",
                    (condition, out) -> {
                        out.text("field", condition.field());
                        FormValueForm.write("values", condition.values(), out);
                    },
                    fields -> {
                        String field = fields.text("field");
                        Set<FormValue> values = fields.need("values").set(FormValueForm::read);
                        return fields.make(() -> new ShownWhen.OneOf(field, values));
                    });

    private ShownWhenForm() {}
}
