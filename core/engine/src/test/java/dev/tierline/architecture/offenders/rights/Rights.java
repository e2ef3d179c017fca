package dev.tierline.architecture.offenders.rights;

/** Whom a seat must ask. */
final class Rights {

    private Rights() {}

    static void requireSomething() {}

    static void mention() {}
}
