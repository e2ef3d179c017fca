package dev.tierline.examples.pictures;

import dev.tierline.examples.pictures.draw.Drawing;
import dev.tierline.examples.pictures.draw.Svg;
import java.util.Locale;

/** In which formats pictures are written. */
enum PictureFormat {
    SVG("svg"),
    MERMAID("mmd");

    private final String suffix;

    PictureFormat(String suffix) {
        this.suffix = suffix;
    }

    /** {@return how the names of its files end, without the dot} */
    String suffix() {
        return suffix;
    }

    /** Writes a drawing; the same drawing gives the same text. */
    String write(Drawing drawing) {
        return switch (this) {
            case SVG -> Svg.of(drawing.picture());
            case MERMAID -> drawing.mermaid();
        };
    }

    /** {@return its name on the command line} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
