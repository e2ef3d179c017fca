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

/** That a text is one that people can read, and not blank. Null will do. */
@Documented
@Constraint(validatedBy = Legible.Check.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Legible {

    /** {@return the message} */
    String message() default "{tierline.blank}";

    /** {@return the groups that it belongs to, none} */
    Class<?>[] groups() default {};

    /** {@return what else a host wants to know, nothing} */
    Class<? extends Payload>[] payload() default {};

    /** Looks at the value. Immutable. */
    final class Check implements ConstraintValidator<Legible, String> {

        /** Creates the check; validators do. */
        public Check() {}

        /** Tells whether the value will do; never throws. */
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || !value.isBlank();
        }
    }
}
