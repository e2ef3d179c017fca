/** Stores on a {@link javax.sql.DataSource}: PostgreSQL, and SQLite as the embedded, durable default. */
module dev.tierline.jdbc {
    requires static org.jspecify;
    requires transitive dev.tierline.spi;
    requires transitive java.sql;
    requires dev.tierline.json;
    requires org.slf4j;

    exports dev.tierline.jdbc;
}
