package dev.tierline.draft;

import dev.tierline.calendar.CalendarFault;
import dev.tierline.calendar.InvalidCalendarException;
import dev.tierline.consistency.Place;
import dev.tierline.intake.FormField;
import dev.tierline.intake.IntakeFault;
import dev.tierline.intake.InvalidIntakeException;
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
 * That the value which a draft describes can be made: texts can be read, patterns compile, times are in order.
 *
 * <p>What the value itself finds wrong is reported below the draft. What is missing is not: it has constraints of its own.
 */
@Documented
@Constraint(validatedBy = Buildable.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Buildable {

    /** {@return the message for what the value does not explain} */
    String message() default "{tierline.fault}";

    /** {@return the groups that it belongs to, none} */
    Class<?>[] groups() default {};

    /** {@return what else a host wants to know, nothing} */
    Class<? extends Payload>[] payload() default {};

    /** Tries to make the value. Immutable. */
    final class Check implements ConstraintValidator<Buildable, Draft<?>> {

        /** Creates the check; validators do. */
        public Check() {}

        /** Tells whether the value can be made, and reports why not; never throws. */
        @Override
        public boolean isValid(Draft<?> draft, ConstraintValidatorContext context) {
            if (draft == null) {
                return true;
            }
            Violations violations = new Violations(context);
            try {
                if (draft.toValue() instanceof FormField field) {
                    field.definitionFaults().forEach(fault -> add(violations, belowField(fault), fault));
                }
            } catch (Given.FieldException reportedThere) {
                return true;
            } catch (InvalidCalendarException invalid) {
                for (CalendarFault fault : invalid.faults()) {
                    violations.addWords(fault.path().isEmpty() ? null : Place.of(fault.path()), fault.problem());
                }
            } catch (InvalidIntakeException invalid) {
                invalid.faults().stream()
                        .filter(fault -> !isOfField(draft, fault))
                        .forEach(fault -> add(violations, fault.path(), fault));
            } catch (RuntimeException refused) {
                violations.addWords(null, String.valueOf(refused.getMessage()));
            }
            return violations.areNone();
        }

        private static void add(Violations violations, String path, IntakeFault fault) {
            violations.addWords(Place.of(path), fault.problem() + "; expected " + fault.expected());
        }

        /** Drops the field from a path such as {@code fields["serial"].pattern}. */
        private static String belowField(IntakeFault fault) {
            return fault.path().substring(fault.path().indexOf("].") + 2);
        }

        /** Tells whether a fault of a form is one that the draft of its field has reported. */
        private static boolean isOfField(Draft<?> draft, IntakeFault fault) {
            return draft instanceof FormDraft form
                    && form.fields.stream()
                            .anyMatch(
                                    field -> field.toValue().definitionFaults().contains(fault));
        }
    }
}
