package dev.tierline.json;

/**
 * A number that no field of ours can hold: a fraction, or an integer beyond 64 bits. It is never computed with, so that its size
 * costs nothing, and kept as it was written.
 *
 * @param text the number as it was written
 */
record JsonNumber(String text) {}
