package dev.tierline.engine;

import dev.tierline.spi.storage.Commit;
import dev.tierline.spi.storage.TicketStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A store in which something happens just before a commit, as other nodes have it, and which remembers what it was given. */
final class Interrupted {

    final Deque<Runnable> beforeCommit = new ArrayDeque<>();
    final List<Commit> commits = new ArrayList<>();

    TicketStore over(TicketStore store) {
        return (TicketStore) Proxy.newProxyInstance(
                TicketStore.class.getClassLoader(), new Class<?>[] {TicketStore.class}, (proxy, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof Commit commit) {
                        Runnable first = beforeCommit.poll();
                        if (first != null) {
                            first.run();
                        }
                        commits.add(commit);
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
