package dev.tierline.tier;

/** Who works a tier. */
public enum TierKind {
    /** Nobody: customers help themselves with articles and forms. */
    SELF_SERVICE,
    /** The department's own teams. */
    INTERNAL,
    /** An organisation outside: a vendor, the maker of the hardware, the development department. */
    OUTSIDE
}
