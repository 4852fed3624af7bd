package kz.saulet.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Elapsed time and the processor time of the whole process: compiler and collector included. */
final class Stopwatch {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final long started = System.nanoTime();
    private final long used = PROCESS.getProcessCpuTime();

    double elapsedMillis() {
        return (System.nanoTime() - started) / 1e6;
    }

    double processorMillis() {
        return (PROCESS.getProcessCpuTime() - used) / 1e6;
    }
}
