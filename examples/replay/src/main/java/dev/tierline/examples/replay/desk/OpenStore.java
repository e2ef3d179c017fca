package dev.tierline.examples.replay.desk;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.tierline.examples.replay.input.InputException;
import dev.tierline.jdbc.Database;
import dev.tierline.jdbc.JdbcSettings;
import dev.tierline.jdbc.JdbcStores;
import dev.tierline.jdbc.SchemaMigrations;
import dev.tierline.memory.MemoryStore;
import dev.tierline.spi.storage.TenantId;
import dev.tierline.spi.storage.TicketStore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/**
 * Where a replay keeps its tickets, as {@code --store} names it; whatever was opened for it is closed with it. Each log with its
 * settings is a tenant of its own, so one database serves many replays.
 */
final class OpenStore implements AutoCloseable {

    private static final String SQLITE = "sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    private final Function<TenantId, TicketStore> stores;
    private final Runnable close;

    private OpenStore(Function<TenantId, TicketStore> stores, Runnable close) {
        this.stores = stores;
        this.close = close;
    }

    static OpenStore named(@Nullable String option) {
        if (option == null) {
            return new OpenStore(tenant -> new MemoryStore(), () -> {});
        }
        try {
            if (option.startsWith(SQLITE) && option.length() > SQLITE.length()) {
                return sqlite(option.substring(SQLITE.length()));
            }
            if (option.startsWith(POSTGRESQL)) {
                return postgresql(option);
            }
        } catch (RuntimeException failure) {
            throw InputException.option("--store", withoutPassword(option), "cannot be opened: " + reason(failure));
        }
        throw InputException.option(
                "--store",
                withoutPassword(option),
                "expected sqlite:FILE or jdbc:postgresql://HOST/DATABASE?user=NAME&password=WORD");
    }

    TicketStore of(TenantId tenant) {
        return stores.apply(tenant);
    }

    @Override
    public void close() {
        close.run();
    }

    private static OpenStore sqlite(String file) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        SchemaMigrations.of(Database.SQLITE).apply(source);
        JdbcStores stores = JdbcStores.open(source, JdbcSettings.of(Database.SQLITE));
        return new OpenStore(stores::store, stores::close);
    }

    private static OpenStore postgresql(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(2);
        HikariDataSource pool = new HikariDataSource(config);
        try {
            SchemaMigrations.of(Database.POSTGRESQL).apply(pool);
            JdbcStores stores = JdbcStores.open(pool, JdbcSettings.of(Database.POSTGRESQL));
            return new OpenStore(stores::store, pool::close);
        } catch (RuntimeException failure) {
            pool.close();
            throw failure;
        }
    }

    private static String withoutPassword(String option) {
        return option.replaceAll("(?i)(password=)[^&]*", "$1...");
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String text = cause.getMessage();
        return withoutPassword(text == null ? cause.getClass().getSimpleName() : text);
    }
}
