package dev.tierline.json;

import dev.tierline.form.FormId;
import dev.tierline.intake.CheckBoxField;
import dev.tierline.intake.ChoiceField;
import dev.tierline.intake.DateField;
import dev.tierline.intake.FormField;
import dev.tierline.intake.NumberField;
import dev.tierline.intake.RequestForm;
import dev.tierline.intake.ShownWhen;
import dev.tierline.intake.TextField;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a request form is written and read: its fields in order, each of its kind. */
final class RequestFormForm {

    static final Forms<FormField> FIELDS = Forms.<FormField>of("field of a form", "kind")
            .with(
                    TextField.class,
                    "text",
                    (field, out) -> {
                        common(field, out);
                        out.text("pattern", field.pattern());
                        out.number("maximumLength", field.maximumLength());
                    },
                    RequestFormForm::text)
            .with(
                    NumberField.class,
                    "number",
                    (field, out) -> {
                        common(field, out);
                        out.text("minimum", field.minimum(), BigDecimal::toPlainString);
                        out.text("maximum", field.maximum(), BigDecimal::toPlainString);
                        out.numberUnless(0, "decimals", field.decimals());
                    },
                    RequestFormForm::number)
            .with(
                    DateField.class,
                    "date",
                    (field, out) -> {
                        common(field, out);
                        out.text("earliest", field.earliest(), LocalDate::toString);
                        out.text("latest", field.latest(), LocalDate::toString);
                    },
                    RequestFormForm::date)
            .with(
                    ChoiceField.class,
                    "choice",
                    (field, out) -> {
                        common(field, out);
                        out.texts("options", field.options(), option -> option);
                        out.flag("several", field.several());
                    },
                    RequestFormForm::choice)
            .with(CheckBoxField.class, "check-box", RequestFormForm::common, fields -> {
                Common common = Common.of(fields);
                return fields.make(
                        () -> new CheckBoxField(common.key(), common.label(), common.required(), common.shownWhen()));
            });

    private RequestFormForm() {}

    /** What every field has. */
    private record Common(
            String key,
            String label,
            boolean required,
            @Nullable ShownWhen shownWhen) {
        static Common of(Fields fields) {
            return new Common(
                    fields.text("key"),
                    fields.text("label"),
                    fields.flag("required"),
                    fields.find("shownWhen", value -> ShownWhenForm.FORMS.read(value.fields())));
        }
    }

    static void write(RequestForm form, Output out) throws IOException {
        out.text("id", form.id().value());
        out.text("name", form.name());
        out.objectsUnlessEmpty("fields", form.fields(), FIELDS::write);
    }

    static RequestForm read(Fields fields) {
        FormId id = fields.need("id").as(FormId::of);
        String name = fields.text("name");
        List<FormField> asked = fields.list("fields", value -> FIELDS.read(value.fields()));
        return fields.make(() -> new RequestForm(id, name, asked));
    }

    private static void common(FormField field, Output out) throws IOException {
        out.text("key", field.key());
        out.text("label", field.label());
        out.flag("required", field.required());
        ShownWhen condition = field.shownWhen();
        if (condition != null) {
            out.object("shownWhen", condition, ShownWhenForm.FORMS::write);
        }
    }

    private static TextField text(Fields fields) {
        Common common = Common.of(fields);
        String pattern = fields.find("pattern", Value::text);
        int maximumLength = fields.need("maximumLength").integer();
        return fields.make(() -> new TextField(
                common.key(), common.label(), common.required(), common.shownWhen(), pattern, maximumLength));
    }

    private static NumberField number(Fields fields) {
        Common common = Common.of(fields);
        BigDecimal minimum = fields.find("minimum", FormValueForm::decimal);
        BigDecimal maximum = fields.find("maximum", FormValueForm::decimal);
        int decimals = fields.integer("decimals", 0);
        return fields.make(() -> new NumberField(
                common.key(), common.label(), common.required(), common.shownWhen(), minimum, maximum, decimals));
    }

    private static DateField date(Fields fields) {
        Common common = Common.of(fields);
        LocalDate earliest = fields.find("earliest", FormValueForm::date);
        LocalDate latest = fields.find("latest", FormValueForm::date);
        return fields.make(() ->
                new DateField(common.key(), common.label(), common.required(), common.shownWhen(), earliest, latest));
    }

    private static ChoiceField choice(Fields fields) {
        Common common = Common.of(fields);
        List<String> options = fields.need("options").list(Value::text);
        boolean several = fields.flag("several");
        return fields.make(() ->
                new ChoiceField(common.key(), common.label(), common.required(), common.shownWhen(), options, several));
    }
}
