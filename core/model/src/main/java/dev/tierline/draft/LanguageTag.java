package dev.tierline.draft;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** That a text is a language tag of BCP 47, such as {@code en} or {@code pt-BR}. Null will do. */
@Documented
@Constraint(validatedBy = LanguageTag.Check.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LanguageTag {

    /** {@return the message} */
    String message() default "{tierline.language}";

    /** {@return the groups that it belongs to, none} */
    Class<?>[] groups() default {};

    /** {@return what else a host wants to know, nothing} */
    Class<? extends Payload>[] payload() default {};

    /** Looks at the value. Immutable. */
    final class Check implements ConstraintValidator<LanguageTag, String> {

        /** Creates the check; validators do. */
        public Check() {}

        /** Tells whether the value will do; never throws. */
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            try {
                return value == null || new Locale.Builder().setLanguageTag(value) != null;
            } catch (IllformedLocaleException refused) {
                return false;
            }
        }
    }
}
