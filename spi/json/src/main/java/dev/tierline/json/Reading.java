package dev.tierline.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of one document: what it is for, and what becomes of fields that nobody asked for. */
final class Reading {

    /**
     * Fields that nobody asked for.
     *
     * @param path the object they are in
     * @param names their names
     */
    record Unknown(Path path, Set<String> names) {}

    private final DocumentKind kind;
    private final @Nullable List<Unknown> kept;

    private Reading(DocumentKind kind, @Nullable List<Unknown> kept) {
        this.kind = kind;
        this.kept = kept;
    }

    static Reading refusingUnknown(DocumentKind kind) {
        return new Reading(kind, null);
    }

    static Reading keepingUnknown(DocumentKind kind) {
        return new Reading(kind, new ArrayList<>());
    }

    List<Unknown> unknown() {
        return kept == null ? List.of() : kept;
    }

    void leftOver(Path path, Set<String> names) {
        if (kept == null) {
            throw fault(
                    path.member(names.iterator().next()),
                    "unknown field; expected only those of the format, or a reader that keeps unknown fields");
        }
        kept.add(new Unknown(path, Set.copyOf(names)));
    }

    JsonDocumentException fault(Path path, String problem) {
        return new JsonDocumentException(kind, path.toString(), problem, null);
    }

    JsonDocumentException fault(Path path, String problem, Throwable cause) {
        return new JsonDocumentException(kind, path.toString(), problem, cause);
    }
}
