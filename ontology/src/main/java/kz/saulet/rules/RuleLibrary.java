package kz.saulet.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.saulet.graph.GraphNames;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Makes rule sets out of texts, and holds the rules that ship with the product. The file {@code core/index.txt} lists
 * these, one id a line, so that nothing needs to search the class path.
 */
public final class RuleLibrary {

    /** The version of the set that ships with the product. */
    public static final String VERSION = "2026.1";

    private static final String SET = "core";
    private static final String WRITTEN_BASE = "https://data.saulet.kz/";

    private RuleLibrary() {}

    /** Reads the core set anew; a file that is no rule is among {@link RuleSet#refused()}. */
    public static RuleSet core() {
        return read(
                VERSION,
                ids().stream().map(id -> new RuleFiles(id, turtle(id), "")).toList());
    }

    /** The files of the core set with their examples, by id. */
    public static List<RuleFiles> coreFiles() {
        return ids().stream()
                .map(id -> new RuleFiles(id, turtle(id), examples(id)))
                .toList();
    }

    /** The files of one core rule. */
    public static Optional<RuleFiles> coreFiles(String id) {
        return ids().contains(id) ? Optional.of(new RuleFiles(id, turtle(id), examples(id))) : Optional.empty();
    }

    /** Number of rules that ship with the product. */
    public static int coreSize() {
        return ids().size();
    }

    /** Reads a set from texts; what is no rule is among {@link RuleSet#refused()} and stops no other. */
    public static RuleSet read(String version, Collection<RuleFiles> files) {
        Graph graph = GraphFactory.createDefaultGraph();
        List<Rule> rules = new ArrayList<>();
        List<RuleSet.Refused> refused = new ArrayList<>();
        for (RuleFiles file : inOrder(files)) {
            try {
                Graph content = RuleSource.parse(file.turtle());
                rules.add(named(file.id(), RuleReader.read(content)));
                GraphUtil.addInto(graph, content);
            } catch (MalformedRule e) {
                refused.add(new RuleSet.Refused(SET + "/" + file.id() + ".ttl", e.sentence()));
            }
        }
        return new RuleSet(
                SET,
                version,
                hash(files),
                List.copyOf(rules),
                List.copyOf(refused),
                GraphNames.rules(SET, version),
                graph);
    }

    /** The hash that {@link #core} would have, without reading the rules. */
    public static String coreHash() {
        return hash(ids().stream().map(id -> new RuleFiles(id, turtle(id), "")).toList());
    }

    /** SHA-256 over the rule files in the order of their ids; examples don't count, as they change no verdict. */
    public static String hash(Collection<RuleFiles> files) {
        MessageDigest hash = Hashes.sha256();
        inOrder(files).forEach(file -> hash.update(file.turtle().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(hash.digest());
    }

    /** The Turtle text of a rule, or of its examples: {@code core/C-020.ttl}, {@code examples/C-020.trig}. */
    static Optional<String> resource(String path) {
        try (InputStream in = RuleLibrary.class.getResourceAsStream(path)) {
            return Optional.ofNullable(in).map(RuleLibrary::text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> ids() {
        return resource(SET + "/index.txt")
                .orElseThrow(() -> new IllegalStateException("The list of rules is not on the class path"))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .sorted()
                .toList();
    }

    static Rule named(String id, Rule rule) throws MalformedRule {
        if (!rule.id().equals(id)) {
            throw new MalformedRule("file-name", id, rule.id());
        }
        return rule;
    }

    private static List<RuleFiles> inOrder(Collection<RuleFiles> files) {
        return files.stream().sorted(Comparator.comparing(RuleFiles::id)).toList();
    }

    private static String turtle(String id) {
        return resource(SET + "/" + id + ".ttl").orElse("");
    }

    private static String examples(String id) {
        return resource("examples/" + id + ".trig").orElse("");
    }

    private static String text(InputStream in) {
        try {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return GraphNames.DATA.equals(WRITTEN_BASE) ? text : text.replace(WRITTEN_BASE, GraphNames.DATA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
