package kz.saulet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import kz.saulet.bench.gen.Generator;

/**
 * Runs every peer on every scenario in a process of its own, the peers taking turns, then writes the figures as lines of
 * JSON and the ratios as a page, and looks at the gates. Ends with 1 if one of the product's own answers was wrong or a gate
 * was missed.
 */
public final class Runner {

    private static final PrintStream OUT = System.out;

    private final Options options;
    private final List<Figure> figures = new ArrayList<>();

    private Runner(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        Runner runner = new Runner(Options.of(arguments));
        runner.run();
        System.exit(runner.written() ? 0 : 1);
    }

    private void run() throws Exception {
        for (int scale : options.scales()) {
            Path data = Path.of("target", "data", "k" + scale);
            if (!Files.exists(data.resolve("done"))) {
                Generator.write(data, scale);
                Files.writeString(data.resolve("done"), "");
            }
            for (int round = 0; round < options.rounds(); round++) {
                for (Scenario scenario : options.scenarios()) {
                    for (Peers peer : options.peers()) {
                        if (options.wants(peer, scenario, scale)) {
                            measure(peer, scenario, scale, round, data);
                        }
                    }
                }
            }
        }
    }

    private void measure(Peers peer, Scenario scenario, int scale, int round, Path data) throws Exception {
        Path store = data.resolve(peer.id());
        if (peer.stores && scenario != Scenario.LOAD && !Files.exists(store.resolve("done"))) {
            Figure stored = run(peer, Scenario.STORE, scale, round, data, store);
            if (stored.has("wrong")) {
                throw new IllegalStateException(stored.toString());
            }
            Files.writeString(store.resolve("done"), "");
        }
        Figure figure = run(peer, scenario, scale, round, data, store);
        figures.add(figure);
        OUT.println(figure);
    }

    private Figure run(Peers peer, Scenario scenario, int scale, int round, Path data, Path store) throws Exception {
        Path errors = Files.createTempFile("bench", ".err");
        String modules = "scenarios/target/classes:gen/target/classes:";
        String libraries = Files.readString(Path.of("peers", peer.folder, "target", "class-path.txt"));
        List<String> command = new ArrayList<>(List.of(
                "java", "-Xbatch", "-Xmx" + peer.heap(scenario, scale), "-cp",
                "peers/" + peer.folder + "/target/classes:" + modules + libraries, Worker.class.getName(),
                peer.type, scenario.name(), data.toString(), "shapes",
                Double.toString(options.warmUp()), Double.toString(options.seconds())));
        if (peer.stores) {
            command.add(store.toString());
        }
        if (scenario.isOfOpening()) {
            // collectors with regions count a large array as more than it is
            command.add(1, "-XX:+UseSerialGC");
        }
        Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return Figure.of(peer, scale, round, scenario, output.trim(), errors);
    }

    /** @return whether all is well */
    private boolean written() throws IOException {
        Ratios ratios = new Ratios(figures);
        Gates gates = Gates.read(Path.of("targets.json"), ratios, options.smoke());
        if (!options.smoke()) {
            Path results = Files.createDirectories(Path.of("results")).resolve(commit() + ".jsonl");
            for (Figure figure : figures) {
                Files.writeString(results, figure.json() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
            Files.writeString(Path.of("RATIOS.md"), ratios.page(gates, load()));
        }
        gates.lines().forEach(OUT::println);
        return gates.met() && figures.stream().noneMatch(f -> f.peer() == Peers.OURS && f.isWrong());
    }

    private static String load() {
        return String.format(
                "%.1f",
                java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String commit() throws IOException {
        Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD").start();
        String id = new String(git.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).trim();
        return id.isEmpty() ? "unknown" : id;
    }
}
