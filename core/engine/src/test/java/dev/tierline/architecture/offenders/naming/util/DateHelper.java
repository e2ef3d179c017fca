package dev.tierline.architecture.offenders.naming.util;

/** As its neighbour. */
final class DateHelper {}
