package dev.tierline.architecture.offenders.cycle.chicken;

import dev.tierline.architecture.offenders.cycle.egg.Egg;

/** Half of a cycle between packages. */
public record Chicken(Egg from) {}
