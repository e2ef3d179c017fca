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
import java.time.DateTimeException;
import java.time.ZoneId;

/** That a text names a zone of the time zone database, such as {@code Europe/Brussels}, or an offset. Null will do. */
@Documented
@Constraint(validatedBy = ZoneName.Check.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ZoneName {

    /** {@return the message} */
    String message() default "{tierline.zone}";

    /** {@return the groups that it belongs to, none} */
    Class<?>[] groups() default {};

    /** {@return what else a host wants to know, nothing} */
    Class<? extends Payload>[] payload() default {};

    /** Looks at the value. Immutable. */
    final class Check implements ConstraintValidator<ZoneName, String> {

        /** Creates the check; validators do. */
        public Check() {}

        /** Tells whether the value will do; never throws. */
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            try {
                return value == null || !ZoneId.of(value).getId().isEmpty();
            } catch (DateTimeException unknown) {
                return false;
            }
        }
    }
}
