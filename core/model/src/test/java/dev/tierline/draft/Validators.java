package dev.tierline.draft;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The validators of the tests. */
final class Validators {

    static final Validator STANDARD = with(new ParameterMessageInterpolator());

    private Validators() {}

    /** A validator that hands every template on as it is. */
    static Validator verbatim() {
        return with(new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return template;
            }

            @Override
            public String interpolate(String template, Context context, Locale locale) {
                return template;
            }
        });
    }

    /** A validator that has words for the keys that a bundle of its own would have. */
    static Validator speaking(String key, String words) {
        ParameterMessageInterpolator rest = new ParameterMessageInterpolator();
        return with(new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return rest.interpolate(template.replace("{" + key + "}", words), context);
            }

            @Override
            public String interpolate(String template, Context context, Locale locale) {
                return interpolate(template, context);
            }
        });
    }

    private static Validator with(MessageInterpolator interpolator) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(interpolator)
                .buildValidatorFactory()
                .getValidator();
    }
}
