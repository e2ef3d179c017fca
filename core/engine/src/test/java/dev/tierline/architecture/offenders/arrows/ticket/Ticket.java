package dev.tierline.architecture.offenders.arrows.ticket;

import dev.tierline.architecture.offenders.arrows.spi.Store;

/** Sees what the package it stands in must not see. */
public record Ticket(Store seen) {}
