package dev.tierline.json;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How much this thread has allocated so far: unlike the heap in use, it does not depend on when somebody collects it. */
final class Allocated {

    private Allocated() {}

    static long bytes() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
