package dev.tierline.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/**
 * The arrows between modules, judged by package: under the root, a package that begins with the name of an outer module belongs to
 * it, and every other package is a concept of the model.
 */
final class ModuleArrows extends ArchCondition<JavaClass> {
    private static final String MODEL = "model";
    private static final Map<String, Set<String>> SEES = Map.of(
            MODEL,
            Set.of(),
            "spi",
            Set.of(MODEL),
            "memory",
            Set.of("spi", MODEL),
            "json",
            Set.of(MODEL),
            "jdbc",
            Set.of("spi", "json", MODEL),
            "tck",
            Set.of("spi", MODEL),
            "engine",
            Set.of("spi", MODEL));

    private final String root;

    ModuleArrows(String root) {
        super("depend only on the modules that the design lets them see");
        this.root = root;
    }

    @Override
    public void check(JavaClass subject, ConditionEvents events) {
        String from = moduleOf(subject);
        for (Dependency dependency : subject.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (target.getPackageName().startsWith(root + ".")) {
                String to = moduleOf(target);
                boolean allowed = from.equals(to) || SEES.get(from).contains(to);
                events.add(new SimpleConditionEvent(
                        subject, allowed, from + " sees " + to + ": " + dependency.getDescription()));
            }
        }
    }

    /** Returns the last part of the name of the module that a class belongs to by its package. */
    String moduleOf(JavaClass type) {
        String concept = type.getPackageName().substring(root.length() + 1);
        int dot = concept.indexOf('.');
        String first = dot < 0 ? concept : concept.substring(0, dot);
        return SEES.containsKey(first) ? first : MODEL;
    }
}
