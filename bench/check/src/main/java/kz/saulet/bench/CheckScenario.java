package kz.saulet.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.saulet.demo.DemoEstate;
import kz.saulet.demo.ReferenceGraphs;
import kz.saulet.document.RejectedFile;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.MetamodelFiles;
import kz.saulet.graph.GraphNames;
import kz.saulet.rules.CheckInput;
import kz.saulet.rules.CheckResult;
import kz.saulet.rules.RuleChecker;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.RuleLimits;
import kz.saulet.rules.RuleVerdict;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * Checks one technical assignment with the whole rule set over the estate of the demonstration, again and again. Prints
 * the verdicts once, then the time and the processor time of the warm runs.
 */
public final class CheckScenario {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private CheckScenario() {}

    /** @param arguments file, body id, scale of the estate (0 for reference data only), paragraphs, runs */
    public static void main(String[] arguments) throws IOException, RejectedFile {
        DatasetGraph estate = estate(Integer.parseInt(arguments[2]));
        BenchProposal proposal = new BenchProposal(estate, arguments[1], Integer.parseInt(arguments[3]));
        CheckInput input = proposal.of(Path.of(arguments[0]));
        RuleChecker checker = new RuleChecker(RuleLibrary.core(), RuleLimits.DEFAULT);
        OUT.printf("%d rules, %,d triples of estate, %,d of proposal%n",
                checker.rules().rules().size(), estate.stream().count(), input.proposal().size());
        Snapshot snapshot = Snapshot.of(estate);
        print(checker.check(input, snapshot, 1));
        int runs = Integer.parseInt(arguments[4]);
        measure("plans", runs, () -> checker.check(input, snapshot, 1));
        measure("Jena", runs, () -> checker.check(input, estate, 1));
    }

    private static void measure(String engine, int runs, Runnable check) {
        List<Double> times = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        var thread = java.lang.management.ManagementFactory.getThreadMXBean();
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            long used = thread.getCurrentThreadCpuTime();
            check.run();
            times.add((System.nanoTime() - start) / 1e6);
            processor.add((thread.getCurrentThreadCpuTime() - used) / 1e6);
        }
        OUT.printf("%s, warm: median %.1f ms, processor time %.1f ms%n", engine, median(times), median(processor));
    }

    private static double median(List<Double> times) {
        List<Double> warm = times.subList(times.size() / 2, times.size()).stream().sorted().toList();
        return warm.get(warm.size() / 2);
    }

    private static DatasetGraph estate(int scale) {
        DatasetGraph estate = DatasetGraphFactory.createTxnMem();
        org.apache.jena.system.Txn.executeWrite(estate, () -> {
            estate.addGraph(NodeFactory.createURI(GraphNames.METAMODEL), MetamodelFiles.load());
            ReferenceGraphs.graphs().forEach((name, graph) -> estate.addGraph(NodeFactory.createURI(name), graph.get()));
            if (scale > 0) {
                DemoEstate.of(scale).graphs().values().forEach(quads -> quads.get().forEach(estate::add));
            }
        });
        estate.begin(org.apache.jena.query.TxnType.READ);
        return estate;
    }

    private static void print(CheckResult result) {
        OUT.println(result.counts());
        for (RuleVerdict verdict : result.verdicts()) {
            String reason = verdict.reason() == null ? "" : verdict.reason().in(Lang.RU);
            OUT.printf("%s %s %d/%d %s%n",
                    verdict.rule(), verdict.verdict().id(), verdict.failed(), verdict.checked(), reason);
            verdict.findings().forEach(f -> OUT.printf("    %s %s%n", f.place(), f.message().in(Lang.RU)));
        }
    }
}
