package dev.tierline.engine;

import dev.tierline.department.Department;
import dev.tierline.draft.DepartmentDraft;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Makes departments of drafts, for hosts that have no validator of their own.
 *
 * <pre>{@code
 * try {
 *     Department department = DepartmentValidation.department(draft);
 * } catch (InvalidDepartmentException wrong) {
 *     wrong.faults().forEach(System.err::println); // policies["p1"].steps[2].targets[0]: no staff member "bo"
 * }
 * }</pre>
 *
 * <p>The validator is Hibernate Validator, without an expression language and without files of settings: messages are never run as
 * code, and what lies on the class path changes nothing. A host that has a validator passes it to {@link Department#from}. Safe for
 * use by any number of threads.
 */
public final class DepartmentValidation {

    private DepartmentValidation() {}

    /**
     * Returns the validator, which is built when it is first asked for, and then always the same.
     *
     * @return a validator for {@link Department#from}
     */
    public static Validator standard() {
        return Standard.VALIDATOR;
    }

    /**
     * Makes a department of a draft, and says in English what is wrong.
     *
     * @param draft what a host filled in
     * @return the department that the draft describes
     * @throws dev.tierline.department.InvalidDepartmentException naming every fault, each with its path
     */
    public static Department department(DepartmentDraft draft) {
        return Department.from(draft, standard());
    }

    /**
     * Makes a department of a draft, and says in a host's words what is wrong.
     *
     * @param draft what a host filled in
     * @param words the words by the keys of the messages, such as {@code tierline.missing}; what has none is said in English
     * @return the department that the draft describes
     * @throws dev.tierline.department.InvalidDepartmentException naming every fault, each with its path
     */
    public static Department department(DepartmentDraft draft, ResourceBundle words) {
        return Department.from(draft, standard(), words);
    }

    /** Built by the first thread that needs it, once. */
    private static final class Standard {
        // Never closed: closing the factory frees caches of this one validator only, which lives as long as the class.
        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .defaultLocale(Locale.ROOT)
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ROOT), Locale.ROOT, context -> Locale.ROOT, true))
                .buildValidatorFactory()
                .getValidator();
    }
}
