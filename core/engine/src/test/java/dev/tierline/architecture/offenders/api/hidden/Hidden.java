package dev.tierline.architecture.offenders.api.hidden;

/** Public, in a package that is not exported. */
public interface Hidden {}
