package dev.tierline.draft;

import dev.tierline.calendar.WorkingTime;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;

/** That a length of time can be promised: a millisecond or more, up to 292 million years. Null will do. */
@Documented
@Constraint(validatedBy = Amount.Check.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Amount {

    /** {@return the message} */
    String message() default "{tierline.amount}";

    /** {@return the groups that it belongs to, none} */
    Class<?>[] groups() default {};

    /** {@return what else a host wants to know, nothing} */
    Class<? extends Payload>[] payload() default {};

    /** Looks at the value. Immutable. */
    final class Check implements ConstraintValidator<Amount, Duration> {

        /** Creates the check; validators do. */
        public Check() {}

        /** Tells whether the value will do; never throws. */
        @Override
        public boolean isValid(Duration value, ConstraintValidatorContext context) {
            try {
                return value == null || !WorkingTime.of(value).isZero();
            } catch (IllegalArgumentException | ArithmeticException refused) {
                return false;
            }
        }
    }
}
