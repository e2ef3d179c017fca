package dev.tierline.architecture.offenders.arrows.tck;

import dev.tierline.architecture.offenders.arrows.engine.Desk;

/** Sees what the package it stands in must not see. */
public record Kit(Desk seen) {}
