/** A host application as a named module: what compiles here compiles on any module path. */
module dev.tierline.examples.quickstart {
    requires static org.jspecify;
    requires dev.tierline.engine;
    requires dev.tierline.memory;
}
