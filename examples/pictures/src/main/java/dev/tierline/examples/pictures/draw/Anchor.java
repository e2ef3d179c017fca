package dev.tierline.examples.pictures.draw;

/** Which end of a text its x is. */
public enum Anchor {
    START,
    MIDDLE,
    END
}
