package dev.tierline.benchmarks.storage;

import dev.tierline.memory.MemoryStore;
import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.TicketStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** Keeps the commits of tickets that a desk makes, so that others can be given the same; its department it stores once, unkept. */
final class Recorder {
    private final MemoryStore store = new MemoryStore();
    private final List<Commit> commits = new ArrayList<>();

    /** A store in memory that works as any. */
    TicketStore store() {
        return (TicketStore) Proxy.newProxyInstance(
                Recorder.class.getClassLoader(), new Class<?>[] {TicketStore.class}, (self, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof Commit commit && commit.department() == null) {
                        commits.add(commit);
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Gives what was committed since the last time it was asked. */
    List<Commit> take() {
        List<Commit> taken = List.copyOf(commits);
        commits.clear();
        return taken;
    }
}
