package dev.tierline.draft;

import dev.tierline.calendar.CalendarFault;
import dev.tierline.calendar.DayHours;
import dev.tierline.calendar.InvalidCalendarException;
import dev.tierline.calendar.WeeklyHours;
import dev.tierline.consistency.Place;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** That a text can be read as opening hours; each fault of the text is reported below the field. Null will do. */
@Documented
@Constraint(validatedBy = HoursText.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface HoursText {

    /** Which hours a text is about. */
    enum Form {
        /** Those of one day, as {@link DayHours#parse} reads them. */
        DAY,
        /** Those of a week, as {@link WeeklyHours#parse} reads them. */
        WEEK
    }

    /** {@return which hours the text is about} */
    Form value();

    /** {@return the message for what the text does not explain} */
    String message() default "{tierline.fault}";

    /** {@return the groups that it belongs to, none} */
    Class<?>[] groups() default {};

    /** {@return what else a host wants to know, nothing} */
    Class<? extends Payload>[] payload() default {};

    /** Reads the text. Not safe for use by several threads before it is initialized. */
    final class Check implements ConstraintValidator<HoursText, String> {

        private Form form = Form.WEEK;

        /** Creates the check; validators do. */
        public Check() {}

        /** Takes over which hours the text is about. */
        @Override
        public void initialize(HoursText constraint) {
            form = constraint.value();
        }

        /** Tells whether the text can be read, and reports why not; never throws. */
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            Violations violations = new Violations(context);
            try {
                switch (form) {
                    case DAY -> DayHours.parse(text);
                    case WEEK -> WeeklyHours.parse(text);
                }
            } catch (InvalidCalendarException invalid) {
                for (CalendarFault fault : invalid.faults()) {
                    violations.addWords(fault.path().isEmpty() ? null : Place.of(fault.path()), fault.problem());
                }
            }
            return violations.areNone();
        }
    }
}
