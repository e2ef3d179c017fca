/** The support desk: loads, asks the model, commits, notifies, wakes. */
module dev.tierline.engine {
    requires static org.jspecify;
    requires transitive dev.tierline.spi;
    requires org.hibernate.validator;
    requires org.slf4j;

    exports dev.tierline.engine;
}
