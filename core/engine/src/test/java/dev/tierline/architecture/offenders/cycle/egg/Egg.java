package dev.tierline.architecture.offenders.cycle.egg;

import dev.tierline.architecture.offenders.cycle.chicken.Chicken;

/** The other half of a cycle between packages. */
public record Egg(Chicken from) {}
