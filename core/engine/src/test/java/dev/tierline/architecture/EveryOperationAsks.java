package dev.tierline.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Each operation of a seat comes, by whatever way, to a method of the rights that requires something. What merely says whose seat it
 * is asks nothing, nor does what leads to another seat whose operations do.
 */
final class EveryOperationAsks extends ArchCondition<JavaClass> {

    private static final Set<String> ASKS_NOTHING = Set.of("actor", "links", "quality", "rota", "selfService");

    private final String rights;

    EveryOperationAsks(String rights) {
        super("ask " + rights + " before each operation");
        this.rights = rights;
    }

    @Override
    public void check(JavaClass seat, ConditionEvents events) {
        for (JavaMethod operation : seat.getMethods()) {
            if (operation.getModifiers().contains(JavaModifier.PUBLIC)
                    && !operation.getModifiers().contains(JavaModifier.STATIC)
                    && !ASKS_NOTHING.contains(operation.getName())) {
                boolean asks = reaches(operation);
                events.add(new SimpleConditionEvent(
                        operation, asks, operation.getFullName() + (asks ? " asks" : " asks nobody")));
            }
        }
    }

    private boolean reaches(JavaCodeUnit start) {
        Deque<JavaCodeUnit> ahead = new ArrayDeque<>(Set.of(start));
        Set<JavaCodeUnit> seen = new HashSet<>(ahead);
        while (!ahead.isEmpty()) {
            JavaCodeUnit unit = ahead.remove();
            if (unit.getOwner().getName().equals(rights) && unit.getName().startsWith("require")) {
                return true;
            }
            targets(unit).filter(seen::add).forEach(ahead::add);
        }
        return false;
    }

    private static Stream<JavaCodeUnit> targets(JavaCodeUnit unit) {
        Stream<JavaCodeUnit> called =
                unit.getMethodCallsFromSelf().stream().flatMap(call -> call.getTarget().resolveMember().stream());
        Stream<JavaCodeUnit> referred = unit.getMethodReferencesFromSelf().stream()
                .flatMap(reference -> reference.getTarget().resolveMember().stream());
        return Stream.concat(called, referred);
    }
}
