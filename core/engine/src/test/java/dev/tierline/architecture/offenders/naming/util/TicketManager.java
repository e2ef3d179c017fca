package dev.tierline.architecture.offenders.naming.util;

/** Named for nothing, in a package for anything. */
final class TicketManager {}
