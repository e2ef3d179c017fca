/** The conformance kit that proves an adapter against the numbered clauses of the contracts. */
module dev.tierline.tck {
    requires static org.jspecify;
    requires transitive dev.tierline.spi;
    requires transitive org.junit.jupiter.api;

    exports dev.tierline.tck;

    opens dev.tierline.tck to
            org.junit.platform.commons;
}
