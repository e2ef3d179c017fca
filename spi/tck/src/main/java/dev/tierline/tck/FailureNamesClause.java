package dev.tierline.tck;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.IncompleteExecutionException;

/** Makes every failure begin with the clause that the failed test is named after, whatever the store threw. */
final class FailureNamesClause implements TestExecutionExceptionHandler {

    FailureNamesClause() {}

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (failure instanceof IncompleteExecutionException || failure instanceof VirtualMachineError) {
            throw failure;
        }
        String test = context.getDisplayName();
        String clause = test.substring(0, test.indexOf(':'));
        throw named(clause + " does not hold: " + told(failure), failure);
    }

    private static String told(Throwable failure) {
        String message = failure.getMessage();
        return failure instanceof AssertionError && message != null ? message : "there was " + failure;
    }

    private static AssertionFailedError named(String message, Throwable failure) {
        if (failure instanceof AssertionFailedError compared
                && compared.isExpectedDefined()
                && compared.isActualDefined()) {
            return new AssertionFailedError(message, compared.getExpected(), compared.getActual(), failure);
        }
        return new AssertionFailedError(message, failure);
    }
}
