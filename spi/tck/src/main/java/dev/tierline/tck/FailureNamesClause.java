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
        throw named(clause(context) + " does not hold: " + told(failure), failure);
    }

    /** The clause that a test is named after. A test that a host adds to the kit may name none: then it is the whole name. */
    static String clause(ExtensionContext context) {
        String test = context.getDisplayName();
        int colon = test.indexOf(':');
        return colon < 0 ? test : test.substring(0, colon);
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
