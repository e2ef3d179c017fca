/**
 * Tickets, records, history and outbox in a database, through a plain {@link javax.sql.DataSource}: PostgreSQL, and SQLite as the
 * embedded, durable default. Start with {@link dev.tierline.jdbc.JdbcStores}; the tables are made by
 * {@link dev.tierline.jdbc.SchemaMigrations}.
 *
 * <p>All tenants share one set of tables, and every key begins with the tenant. Tables hold documents
 * ({@code dev.tierline.json}) beside the columns that are searched by. Keys are kept as text that a person can read, compared by
 * their bytes in UTF-8, which is the order of ids.
 */
@NullMarked
package dev.tierline.jdbc;

import org.jspecify.annotations.NullMarked;
