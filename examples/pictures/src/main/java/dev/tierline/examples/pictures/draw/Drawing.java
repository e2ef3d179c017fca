package dev.tierline.examples.pictures.draw;

/** Something that can be drawn. */
public interface Drawing {

    /** {@return it laid out on a plane} */
    Picture picture();

    /** {@return it as Mermaid text} */
    String mermaid();
}
