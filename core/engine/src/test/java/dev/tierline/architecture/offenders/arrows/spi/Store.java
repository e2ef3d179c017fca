package dev.tierline.architecture.offenders.arrows.spi;

import dev.tierline.architecture.offenders.arrows.engine.Desk;

/** Sees what the package it stands in must not see. */
public record Store(Desk seen) {}
