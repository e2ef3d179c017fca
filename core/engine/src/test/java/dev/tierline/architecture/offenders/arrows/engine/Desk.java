package dev.tierline.architecture.offenders.arrows.engine;

import dev.tierline.architecture.offenders.arrows.memory.MemoryStore;

/** Sees what the package it stands in must not see. */
public record Desk(MemoryStore seen) {}
