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

/**
 * That the parts of a department fit together: every reference leads somewhere, no id is used twice, no line leads back to itself,
 * each tier is served. What does not fit is reported where it stands.
 */
@Documented
@Constraint(validatedBy = Consistent.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Consistent {

    /** {@return the message, which what was found takes the place of} */
    String message() default "{tierline.fault}";

    /** {@return the groups that it belongs to, none} */
    Class<?>[] groups() default {};

    /** {@return what else a host wants to know, nothing} */
    Class<? extends Payload>[] payload() default {};

    /** Compares the parts. Immutable. */
    final class Check implements ConstraintValidator<Consistent, DepartmentDraft> {

        /** Creates the check; validators do. */
        public Check() {}

        /** Tells whether everything fits, and reports what does not; never throws. */
        @Override
        public boolean isValid(DepartmentDraft draft, ConstraintValidatorContext context) {
            if (draft == null) {
                return true;
            }
            Violations violations = new Violations(context);
            DraftOutline.of(draft).findings().forEach(violations::add);
            return violations.areNone();
        }
    }
}
