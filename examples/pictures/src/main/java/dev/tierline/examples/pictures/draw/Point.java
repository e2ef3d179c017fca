package dev.tierline.examples.pictures.draw;

/** A point on the plane; y grows downwards. */
public record Point(double x, double y) {}
