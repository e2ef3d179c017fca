package dev.tierline.json;

import java.util.List;

/**
 * A list of a document.
 *
 * @param elements its elements in order
 */
record JsonArray(List<Object> elements) {}
