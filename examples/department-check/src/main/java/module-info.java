/** A host application as a named module that checks departments; it runs on the class path as well. */
module dev.tierline.examples.check {
    requires static org.jspecify;
    requires com.fasterxml.jackson.databind;
    requires dev.tierline.engine;
}
