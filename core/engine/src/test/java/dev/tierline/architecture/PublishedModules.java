package dev.tierline.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The modules we publish, found on the class path by their descriptors, so that a jar and a folder of classes are read alike and
 * test classes never get in.
 */
final class PublishedModules {
    private static final String DESCRIPTOR = "module-info.class";

    private final TreeMap<String, ModuleDescriptor> descriptors = new TreeMap<>();
    private final TreeMap<String, JavaClasses> classesByModule = new TreeMap<>();
    private final JavaClasses classes;

    private PublishedModules(List<URL> found) throws IOException {
        Set<Location> locations = new HashSet<>();
        for (URL url : found) {
            ModuleDescriptor descriptor = read(url);
            if (descriptor.name().startsWith("dev.tierline.")) {
                String text = url.toString();
                Location location = Location.of(URI.create(text.substring(0, text.length() - DESCRIPTOR.length())));
                descriptors.put(descriptor.name(), descriptor);
                classesByModule.put(descriptor.name(), new ClassFileImporter().importLocations(Set.of(location)));
                locations.add(location);
            }
        }
        classes = new ClassFileImporter().importLocations(locations);
    }

    static PublishedModules onClassPath() {
        try {
            List<URL> found = new ArrayList<>();
            PublishedModules.class
                    .getClassLoader()
                    .getResources(DESCRIPTOR)
                    .asIterator()
                    .forEachRemaining(found::add);
            return new PublishedModules(found);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the module descriptors of the class path", e);
        }
    }

    private static ModuleDescriptor read(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return ModuleDescriptor.read(in);
        }
    }

    Set<String> names() {
        return descriptors.keySet();
    }

    Collection<ModuleDescriptor> descriptors() {
        return descriptors.values();
    }

    JavaClasses classesOf(String module) {
        return classesByModule.get(module);
    }

    /** Returns the classes of all modules, imported together so that they know of each other. */
    JavaClasses classes() {
        return classes;
    }
}
