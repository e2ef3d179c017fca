/** A store written in an afternoon. */
module dev.tierline.examples.filestore {
    requires static org.jspecify;
    requires transitive dev.tierline.spi;
    requires dev.tierline.json;
    requires dev.tierline.memory;

    exports dev.tierline.examples.filestore;
}
