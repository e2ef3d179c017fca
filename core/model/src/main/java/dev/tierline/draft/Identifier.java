package dev.tierline.draft;

import dev.tierline.identity.IdText;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** That a text can be an id or a short name: 1 to 200 characters, not all of them blank, well-formed and without NUL. Null will do. */
@Documented
@Constraint(validatedBy = Identifier.Check.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Identifier {

    /** {@return the message} */
    String message() default "{tierline.id}";

    /** {@return the groups that it belongs to, none} */
    Class<?>[] groups() default {};

    /** {@return what else a host wants to know, nothing} */
    Class<? extends Payload>[] payload() default {};

    /** Looks at the value. Immutable. */
    final class Check implements ConstraintValidator<Identifier, String> {

        /** Creates the check; validators do. */
        public Check() {}

        /** Tells whether the value will do; never throws. */
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            try {
                return value == null || !IdText.require(value, "an id").isEmpty();
            } catch (IllegalArgumentException refused) {
                return false;
            }
        }
    }
}
