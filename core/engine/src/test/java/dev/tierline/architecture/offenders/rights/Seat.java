package dev.tierline.architecture.offenders.rights;

/** A seat of which some operations forget to ask. */
public final class Seat {

    public void asks() {
        Rights.requireSomething();
    }

    public void asksByTheWay() {
        Runnable asking = Rights::requireSomething;
        asking.run();
    }

    public void forgets() {
        Rights.mention();
    }

    public void actor() {}
}
