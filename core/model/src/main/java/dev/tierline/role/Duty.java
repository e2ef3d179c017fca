package dev.tierline.role;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One thing that people in a role do, and what it lets them do.
 *
 * <p>Example: {@code new Duty("searches the knowledge base", Map.of(Permission.SEARCH_KNOWLEDGE, Scope.DEPARTMENT))}. Immutable.
 *
 * @param text the duty in words, as a sentence about the role: {@code sets priorities and deadlines}
 * @param grants what it grants, each permission with its scope; may be empty
 */
public record Duty(String text, Map<Permission, Scope> grants) {

    /**
     * Copies the grants.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public Duty {
        if (text.isBlank()) {
            throw new IllegalArgumentException("duty without words: expected a sentence such as 'sets priorities'");
        }
        grants = grants.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(grants));
    }
}
