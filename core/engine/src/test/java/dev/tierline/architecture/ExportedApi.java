package dev.tierline.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every type in a signature of the exported API must be there for its reader: public, in an exported package, and in the same module,
 * in {@code java.base} or in a module that is required transitively.
 */
final class ExportedApi extends ArchCondition<JavaClass> {
    private final Map<String, ModuleDescriptor> modules = new HashMap<>();
    private final Map<String, String> moduleByExport = new HashMap<>();

    ExportedApi(Collection<ModuleDescriptor> published) {
        super("mention only types that its reader has");
        for (ModuleDescriptor module : published) {
            modules.put(module.name(), module);
            for (Exports export : module.exports()) {
                if (!export.isQualified()) {
                    moduleByExport.put(export.source(), module.name());
                }
            }
        }
    }

    /** Tells whether a user of the modules can name the type. */
    boolean shows(JavaClass type) {
        return moduleByExport.containsKey(type.getPackageName())
                && isOpen(type.getModifiers())
                && type.getEnclosingClass().map(this::shows).orElse(true);
    }

    @Override
    public void check(JavaClass subject, ConditionEvents events) {
        Set<String> readable = new HashSet<>(Set.of("java.base"));
        addWithImplied(moduleByExport.get(subject.getPackageName()), readable);
        Stream.of(
                        subject.getSuperclass().stream(),
                        subject.getInterfaces().stream(),
                        subject.getTypeParameters().stream())
                .flatMap(types -> types)
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .forEach(type -> judge(subject, subject.getDescription(), type, readable, events));
        subject.getMembers().stream()
                .filter(member -> isOpen(member.getModifiers()))
                .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC))
                .forEach(member -> typesOf(member)
                        .forEach(type -> judge(subject, member.getDescription(), type, readable, events)));
    }

    private void judge(
            JavaClass subject, String where, JavaClass mentioned, Set<String> readable, ConditionEvents events) {
        JavaClass type = mentioned.getBaseComponentType();
        boolean there = type.isPrimitive()
                || (isOurs(type)
                        ? shows(type) && readable.contains(moduleByExport.get(type.getPackageName()))
                        : readable.contains(foreignModuleOf(type.reflect())));
        events.add(new SimpleConditionEvent(subject, there, where + " mentions " + type.getName()));
    }

    private void addWithImplied(String module, Set<String> readable) {
        if (readable.add(module)) {
            ModuleDescriptor descriptor = modules.containsKey(module)
                    ? modules.get(module)
                    : ModuleFinder.ofSystem()
                            .find(module)
                            .map(ModuleReference::descriptor)
                            .orElseGet(() -> ModuleDescriptor.newModule(module).build());
            descriptor.requires().stream()
                    .filter(requires -> requires.modifiers().contains(Requires.Modifier.TRANSITIVE))
                    .forEach(requires -> addWithImplied(requires.name(), readable));
        }
    }

    private static Stream<JavaClass> typesOf(JavaMember member) {
        Stream<JavaClass> thrown =
                member instanceof JavaCodeUnit code ? code.getExceptionTypes().stream() : Stream.of();
        return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isOurs(JavaType type) {
        return type.getName().startsWith("dev.tierline.");
    }

    private static String foreignModuleOf(Class<?> type) {
        if (type.getModule().isNamed()) {
            return type.getModule().getName();
        }
        try {
            Path jar = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(jar).findAll().iterator().next().descriptor().name();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot tell the module of " + type, e);
        }
    }
}
