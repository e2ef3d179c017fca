/** Documents for everything a store must keep: JSON with a kind and a format number in each. */
module dev.tierline.json {
    requires static org.jspecify;
    requires transitive dev.tierline.model;
    requires com.fasterxml.jackson.core;

    exports dev.tierline.json;
}
