package kz.saulet.bench;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Runs one scenario of one peer in this process, and prints one line of JSON. */
public final class Worker {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final com.sun.management.OperatingSystemMXBean PROCESS =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final String ESTATE = "estate.nq";

    /** Nobody else refers to it, so that dropping it shows what it keeps. */
    private Peer peer;
    private final Scenario scenario;
    private final Path data;
    private final List<byte[]> proposals = new ArrayList<>();
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> thread = new ArrayList<>();
    private String wrong = "";
    private double processMillis;
    private double allocatedMegabytes;

    private Worker(Peer peer, Scenario scenario, Path data) {
        this.peer = peer;
        this.scenario = scenario;
        this.data = data;
    }

    /**
     * @param arguments class of the peer, scenario, folder of the data, folder of the shapes, seconds of warming up, seconds
     *     of measuring, and for a peer that stores estates the folder it does so in
     */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        Scenario scenario = Scenario.valueOf(arguments[1]);
        Path data = Path.of(arguments[2]);
        Optional<Path> store = arguments.length > 6 ? Optional.of(Path.of(arguments[6])) : Optional.empty();
        if (scenario == Scenario.STORE) {
            made(arguments[0]).store(data.resolve(ESTATE), Files.createDirectories(store.orElseThrow()));
            out.println("{}");
        } else {
            Worker worker = new Worker(made(arguments[0]), scenario, data);
            Map<String, Object> line = worker.measured(
                    store, Path.of(arguments[3]), Double.parseDouble(arguments[4]), Double.parseDouble(arguments[5]));
            out.println(new Gson().toJson(line));
        }
        out.flush();
        System.exit(0);
    }

    private static Peer made(String type) throws ReflectiveOperationException {
        return (Peer) Class.forName(type).getDeclaredConstructor().newInstance();
    }

    private Map<String, Object> measured(Optional<Path> store, Path shapes, double warmUp, double seconds)
            throws Exception {
        for (int i = 0; i < Scenario.PROPOSALS; i++) {
            proposals.add(Files.readAllBytes(data.resolve("proposal-" + i + ".nt")));
        }
        peer.start();
        long cpu = PROCESS.getProcessCpuTime();
        long start = System.nanoTime();
        open(store, List.of(shapes.resolve("core.ttl"), shapes.resolve("path.ttl"), shapes.resolve("rules.ttl")));
        double opened = millis(System.nanoTime() - start);
        double openedCpu = millis(PROCESS.getProcessCpuTime() - cpu);
        check(scenario.run(peer, 0, proposals), 0);
        Map<String, Object> line;
        if (scenario.isOfOpening()) {
            line = line();
            kept(line);
        } else {
            warm(warmUp);
            measure(seconds);
            line = line();
        }
        line.put("openMs", opened);
        line.put("openCpuMs", openedCpu);
        return line;
    }

    private void open(Optional<Path> store, List<Path> shapes) throws Exception {
        if (store.isPresent() && scenario != Scenario.LOAD) {
            peer.open(store.get(), shapes);
        } else {
            peer.load(data.resolve(ESTATE), shapes);
        }
    }

    private void warm(double seconds) throws Exception {
        long until = THREADS.getCurrentThreadCpuTime() + (long) (seconds * 1e9);
        for (int i = 1; THREADS.getCurrentThreadCpuTime() < until; i++) {
            scenario.run(peer, i, proposals);
        }
    }

    private void measure(double seconds) throws Exception {
        long id = Thread.currentThread().getId();
        long cpu = PROCESS.getProcessCpuTime();
        long allocated = THREADS.getThreadAllocatedBytes(id);
        long until = System.nanoTime() + (long) (seconds * 1e9);
        int done = 0;
        Object answer = null;
        while (done < 3 || System.nanoTime() < until) {
            long used = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            answer = scenario.run(peer, done, proposals);
            wall.add(millis(System.nanoTime() - start));
            thread.add(millis(THREADS.getCurrentThreadCpuTime() - used));
            done++;
        }
        processMillis = millis(PROCESS.getProcessCpuTime() - cpu) / done;
        allocatedMegabytes = (THREADS.getThreadAllocatedBytes(id) - allocated) / 1e6 / done;
        check(answer, done - 1);
    }

    private void check(Object answer, int number) throws Exception {
        Map<String, Integer> counts = new TreeMap<>();
        peer.shapesOf(answer).forEach(shape -> counts.merge(shape, 1, Integer::sum));
        Map<String, Integer> expected = new TreeMap<>();
        scenario.expected(data, number).lines().map(l -> l.split("\t")).forEach(l -> expected.put(l[0], Integer.valueOf(l[1])));
        if (!counts.equals(expected)) {
            Map<String, Integer> more = new TreeMap<>(counts);
            more.entrySet().removeIf(e -> e.getValue().equals(expected.get(e.getKey())));
            expected.entrySet().removeIf(e -> e.getValue().equals(counts.get(e.getKey())));
            wrong = "found " + more + ", expected " + expected;
        }
    }

    /** The memory that goes when the estate goes, after it was asked once; what libraries keep for good is not part of it. */
    private void kept(Map<String, Object> line) throws Exception {
        long with = heap();
        peer.close();
        peer = null;
        long kept = with - heap();
        line.put("keptMb", kept / 1e6);
        line.put("bytesPerTriple", kept / Double.parseDouble(Files.readString(data.resolve("quads.txt"))));
    }

    private Map<String, Object> line() throws IOException {
        Map<String, Object> line = new TreeMap<>();
        line.put("scenario", scenario.id());
        line.put("wrong", wrong);
        line.put("rssMb", rss());
        if (!wall.isEmpty()) {
            line.put("operations", wall.size());
            line.put("p10", at(wall, 0.1));
            line.put("p50", at(wall, 0.5));
            line.put("p95", at(wall, 0.95));
            line.put("cpuP50", at(thread, 0.5));
            line.put("processCpu", processMillis);
            line.put("allocatedMb", allocatedMegabytes);
        }
        return line;
    }

    private static double at(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1.0, sorted.size() * share));
    }

    private static double rss() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(l -> l.startsWith("VmHWM:"))
                .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(20);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
