package dev.tierline.examples.pictures.draw;

import java.util.List;

/**
 * A picture laid out: what is where, but not yet in what format. Later marks lie over earlier ones. Immutable.
 *
 * @param name one word of small letters, for ids within the file
 * @param title what it is
 * @param description what it shows, for those who do not see it
 */
public record Picture(String name, String title, String description, int width, int height, List<Mark> marks) {
    /** Copies the marks. */
    public Picture {
        marks = List.copyOf(marks);
    }
}
