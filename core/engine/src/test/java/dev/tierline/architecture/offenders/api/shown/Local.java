package dev.tierline.architecture.offenders.api.shown;

/** In an exported package, but not public. */
record Local(int value) {}
