package kz.saulet.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.saulet.duplicates.Described;
import kz.saulet.duplicates.DuplicateScan;
import kz.saulet.duplicates.PlantedSystems;
import kz.saulet.duplicates.Population;
import kz.saulet.duplicates.PopulationBuilder;
import kz.saulet.duplicates.Profiles;
import kz.saulet.duplicates.ScanProgress;
import kz.saulet.duplicates.ScoredPair;

/**
 * Searches all pairs of made-up systems with planted doubles, beside Lucene's "more like this" asked for each system. Answers are compared before times: both must
 * find the planted pairs.
 */
public final class DuplicateScenario {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final int SYSTEMS = 572;
    private static final int TEXT_PART = 2;
    private static final int ASKED_OF_PEER = 2_000;
    private static final int LOOK_UPS = 2_000;
    private static final int WARM_UP = 3;

    /** The best of so many counts; the peer's time is a mean of its queries. */
    private static final int RUNS = 5;

    private static final double WANTED_RECALL = 0.99;

    private DuplicateScenario() {}

    /** @param arguments scales, joined by commas */
    public static void main(String[] arguments) throws IOException {
        warmUp();
        for (String scale : arguments[0].split(",")) {
            measure(Integer.parseInt(scale) * SYSTEMS);
        }
    }

    private static void warmUp() throws IOException {
        for (int run = 0; run < WARM_UP; run++) {
            Systems systems = Systems.of(5 * SYSTEMS);
            scan(systems);
            peer(systems);
        }
    }

    private static void measure(int count) throws IOException {
        Systems systems = Systems.of(count);
        Outcome own = bestScan(systems);
        Outcome peer = peer(systems);
        OUT.printf(Locale.ROOT, "%n%,d systems, %,d planted pairs%n", count, systems.planted().size());
        print("profiles: all pairs, scored and explained", own, systems);
        print("Lucene more like this for every system", peer, systems);
        OUT.printf(Locale.ROOT, "  ratio of processor times: %.0f%n", peer.processorMillis() / own.processorMillis());
        lookUps(systems);
    }

    private static void print(String what, Outcome outcome, Systems systems) {
        double recall = systems.recall(outcome.found(), outcome.asked());
        OUT.printf(
                Locale.ROOT,
                "  %s: %,.0f ms processor, %,.0f ms elapsed, recall %.4f, %,d pairs%s%n",
                what,
                outcome.processorMillis(),
                outcome.elapsedMillis(),
                recall,
                outcome.found().size(),
                outcome.note());
        if (recall < WANTED_RECALL) {
            throw new IllegalStateException(what + " misses planted pairs; its time means nothing");
        }
    }

    private static Outcome bestScan(Systems systems) {
        Outcome best = scan(systems);
        for (int run = 1; run < RUNS; run++) {
            Outcome next = scan(systems);
            best = next.processorMillis() < best.processorMillis() ? next : best;
        }
        return best;
    }

    private static Outcome scan(Systems systems) {
        System.gc();
        Stopwatch watch = new Stopwatch();
        Population population = population(systems.all());
        List<ScoredPair> pairs = new DuplicateScan(population).pairs(ScanProgress.UNWATCHED);
        double processor = watch.processorMillis();
        double elapsed = watch.elapsedMillis();
        System.gc();
        Runtime memory = Runtime.getRuntime();
        long held = (memory.totalMemory() - memory.freeMemory()) >> 20;
        Set<Set<String>> found = new HashSet<>();
        pairs.forEach(p -> found.add(Set.of(population.iri(p.one()), population.iri(p.other()))));
        return new Outcome(processor, elapsed, found, systems.all().size(), ", heap afterwards " + held + " MB");
    }

    private static Population population(List<Described> systems) {
        PopulationBuilder builder = new PopulationBuilder(Profiles.SYSTEMS, Profiles.STOP_WORDS);
        systems.forEach(builder::add);
        return builder.build();
    }

    /** Of many systems only the first are asked about, and the time of the queries is taken to grow with their number. */
    private static Outcome peer(Systems systems) throws IOException {
        List<MoreLikeThisPeer.Texts> texts = systems.all().stream()
                .map(s -> new MoreLikeThisPeer.Texts(
                        s.iri(), s.parts().get(TEXT_PART).texts().getOrDefault("ru", "")))
                .toList();
        int asked = Math.min(ASKED_OF_PEER, texts.size());
        Set<Set<String>> found = new HashSet<>();
        Stopwatch indexing = new Stopwatch();
        try (MoreLikeThisPeer peer = new MoreLikeThisPeer(texts)) {
            double processor = indexing.processorMillis();
            double elapsed = indexing.elapsedMillis();
            Stopwatch asking = new Stopwatch();
            for (MoreLikeThisPeer.Texts text : texts.subList(0, asked)) {
                for (String id : peer.nearest(text)) {
                    if (!id.equals(text.id())) {
                        found.add(Set.of(id, text.id()));
                    }
                }
            }
            double times = (double) texts.size() / asked;
            String note = times > 1 ? ", extrapolated from " + asked + " queries" : "";
            return new Outcome(
                    processor + times * asking.processorMillis(),
                    elapsed + times * asking.elapsedMillis(),
                    found,
                    asked,
                    note);
        }
    }

    /** One system from outside against all others. */
    private static void lookUps(Systems systems) {
        Population population = population(systems.all());
        DuplicateScan scan = new DuplicateScan(population);
        List<Described> asked = systems.all().subList(0, Math.min(LOOK_UPS, systems.all().size()));
        double[] micros = new double[asked.size()];
        for (int run = 0; run < WARM_UP; run++) {
            for (int i = 0; i < micros.length; i++) {
                Described one = asked.get(i);
                Described stranger = new Described("stranger", one.graph(), one.bodies(), one.alike(), one.parts());
                long start = System.nanoTime();
                scan.like(stranger, 10);
                micros[i] = (System.nanoTime() - start) / 1e3;
            }
        }
        Arrays.sort(micros);
        OUT.printf(
                Locale.ROOT,
                "  one described system against all: median %.0f us, 99 %% %.0f us%n",
                micros[micros.length / 2],
                micros[micros.length * 99 / 100]);
    }

    /** @param asked so many systems were asked about, the first ones */
    private record Outcome(
            double processorMillis, double elapsedMillis, Set<Set<String>> found, int asked, String note) {}

    private record Systems(List<Described> all, List<Set<String>> planted) {

        static Systems of(int count) {
            PlantedSystems planted = new PlantedSystems(count);
            List<Described> all = new ArrayList<>();
            planted.write(count, all::add);
            return new Systems(all, planted.planted());
        }

        /** The share of the planted pairs among the first systems that was found. */
        double recall(Set<Set<String>> found, int asked) {
            Set<String> ids = new HashSet<>();
            all.subList(0, asked).forEach(s -> ids.add(s.iri()));
            List<Set<String>> wanted =
                    planted.stream().filter(ids::containsAll).toList();
            return (double) wanted.stream().filter(found::contains).count() / wanted.size();
        }
    }
}
