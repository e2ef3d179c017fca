package dev.tierline.tck;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/** Says once, after the last test of a class, which clauses were proved, which are broken, which were skipped and why. */
final class ProofSummary implements BeforeAllCallback, AfterAllCallback, TestWatcher {

    /** Set to {@code off}, the summary is an entry of JUnit's report only and is not printed. */
    static final String PRINTED = "dev.tierline.tck.summary";

    private static final Namespace NAMESPACE = Namespace.create(ProofSummary.class);

    ProofSummary() {}

    /** What became of the tests of each clause. Guarded by itself: a host may run tests side by side. */
    private static final class Ledger {
        private final Map<String, Integer> passed = new TreeMap<>();
        private final Map<String, Integer> failed = new TreeMap<>();
        private final Map<String, Set<String>> skipped = new TreeMap<>();

        synchronized void passed(String clause) {
            passed.merge(clause, 1, Integer::sum);
        }

        synchronized void failed(String clause) {
            failed.merge(clause, 1, Integer::sum);
        }

        synchronized void skipped(String clause, String why) {
            skipped.computeIfAbsent(clause, c -> new TreeSet<>()).add(why);
        }

        synchronized Map<String, String> told() {
            Map<String, String> told = new TreeMap<>();
            Set<String> proved = new TreeSet<>(passed.keySet());
            proved.removeAll(failed.keySet());
            proved.removeAll(skipped.keySet());
            told.put("proved", String.join(" ", proved));
            failed.forEach((clause, tests) -> told.put(
                    "broken " + clause, tests + " of " + (tests + passed.getOrDefault(clause, 0)) + " tests failed"));
            Map<String, String> byReason = new TreeMap<>();
            skipped.forEach((clause, reasons) ->
                    byReason.merge(String.join("; ", reasons), clause, (before, more) -> before + " " + more));
            byReason.forEach((why, clauses) -> told.put("skipped " + clauses, why));
            return told;
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (isContract(context)) {
            context.getStore(NAMESPACE).put(Ledger.class, new Ledger());
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Ledger ledger = ledger(context);
        if (ledger == null || !isContract(context)) {
            return;
        }
        Map<String, String> told = ledger.told();
        context.publishReportEntry(told);
        if (!context.getConfigurationParameter(PRINTED).equals(Optional.of("off"))) {
            StringBuilder text =
                    new StringBuilder(context.getRequiredTestClass().getSimpleName());
            told.forEach((what, which) -> text.append(System.lineSeparator())
                    .append("  ")
                    .append(what)
                    .append(": ")
                    .append(which));
            System.out.println(text);
        }
    }

    @Override
    public void testSuccessful(ExtensionContext context) {
        Ledger ledger = ledger(context);
        if (ledger != null) {
            ledger.passed(FailureNamesClause.clause(context));
        }
    }

    @Override
    public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
        Ledger ledger = ledger(context);
        if (ledger != null) {
            ledger.failed(FailureNamesClause.clause(context));
        }
    }

    @Override
    public void testAborted(ExtensionContext context, @Nullable Throwable cause) {
        String why = cause == null ? null : cause.getMessage();
        skipped(context, why);
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        skipped(context, reason.orElse(null));
    }

    private static void skipped(ExtensionContext context, @Nullable String why) {
        Ledger ledger = ledger(context);
        if (ledger != null) {
            ledger.skipped(FailureNamesClause.clause(context), why == null ? "no reason was given" : why);
        }
    }

    private static boolean isContract(ExtensionContext context) {
        return TicketStoreContract.class.isAssignableFrom(context.getRequiredTestClass());
    }

    private static @Nullable Ledger ledger(ExtensionContext context) {
        return context.getStore(NAMESPACE).get(Ledger.class, Ledger.class);
    }
}
