package dev.tierline.architecture.offenders.arrows.memory;

import dev.tierline.architecture.offenders.arrows.tck.Kit;

/** Sees what the package it stands in must not see. */
public record MemoryStore(Kit seen) {}
