package dev.tierline.json;

import dev.tierline.intake.ClosingRule;
import dev.tierline.intake.Silence;
import java.io.IOException;
import java.time.Duration;

/** How the rule for closing what is solved is written and read. */
final class ClosingForm {

    static final Forms<Silence> SILENCES = Forms.<Silence>of("silence", "kind")
            .with(Silence.Endless.class, "endless", (silence, out) -> {}, fields -> fields.make(Silence.Endless::new))
            .with(
                    Silence.Elapsed.class,
                    "elapsed",
                    (silence, out) -> out.number("time", silence.time().toMillis()),
                    fields -> {
                        Duration time = duration(fields.need("time"));
                        return fields.make(() -> new Silence.Elapsed(time));
                    })
            .with(
                    Silence.WorkingDays.class,
                    "working-days",
                    (silence, out) -> out.number("days", silence.days()),
                    fields -> {
                        int days = fields.need("days").integer();
                        return fields.make(() -> new Silence.WorkingDays(days));
                    });

    private ClosingForm() {}

    static void write(ClosingRule rule, Output out) throws IOException {
        if (!(rule.silence() instanceof Silence.Endless)) {
            out.object("silence", rule.silence(), SILENCES::write);
        }
        out.flag("confirmationCloses", rule.confirmationCloses());
        Duration reopenWithin = rule.reopenWithin();
        if (reopenWithin != null) {
            out.number("reopenWithin", reopenWithin.toMillis());
        }
    }

    static ClosingRule read(Fields fields) {
        Silence silence = fields.find("silence", new Silence.Endless(), value -> SILENCES.read(value.fields()));
        boolean confirmationCloses = fields.flag("confirmationCloses");
        Duration reopenWithin = fields.find("reopenWithin", ClosingForm::duration);
        return fields.make(() -> new ClosingRule(silence, confirmationCloses, reopenWithin));
    }

    private static Duration duration(Value value) {
        return Duration.ofMillis(value.number());
    }
}
