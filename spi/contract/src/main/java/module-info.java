/** The storage and notification contracts that an adapter implements. */
module dev.tierline.spi {
    requires static org.jspecify;
    requires transitive dev.tierline.model;

    exports dev.tierline.spi.notification;
    exports dev.tierline.spi.storage;
}
