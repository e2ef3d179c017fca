package dev.tierline.examples.pictures.draw;

/** A rectangle on the plane; y grows downwards. */
public record Box(double x, double y, double width, double height) {

    /** {@return the x of the right edge} */
    public double right() {
        return x + width;
    }

    /** {@return the y of the lower edge} */
    public double bottom() {
        return y + height;
    }

    /** {@return the x of the middle} */
    public double middleX() {
        return x + width / 2;
    }

    /** {@return the y of the middle} */
    public double middleY() {
        return y + height / 2;
    }

    /** Tells whether the two share more than an edge. */
    public boolean intersects(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Tells whether the other lies inside, edges included. */
    public boolean contains(Box other) {
        return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
    }
}
