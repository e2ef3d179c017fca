/** The in-memory store, and a notifier that keeps what it was sent. */
module dev.tierline.memory {
    requires static org.jspecify;
    requires transitive dev.tierline.spi;

    exports dev.tierline.memory;
}
