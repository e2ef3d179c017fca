package dev.tierline.json;

/** The null of a document, which no field of ours ever is. */
enum JsonNull {
    /** The only one. */
    NULL
}
