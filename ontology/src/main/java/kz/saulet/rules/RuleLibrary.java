package kz.saulet.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.saulet.graph.GraphNames;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The rules that ship with the product. The file {@code core/index.txt} lists them, one id a line, so that nothing
 * needs to search the class path.
 */
public final class RuleLibrary {

    private static final String SET = "core";
    private static final String VERSION = "2026.1";
    private static final String WRITTEN_BASE = "https://data.saulet.kz/";

    private RuleLibrary() {}

    /** Reads the core set anew; a file that is no rule is among {@link RuleSet#refused()}. */
    public static RuleSet core() {
        Graph graph = GraphFactory.createDefaultGraph();
        MessageDigest hash = Hashes.sha256();
        List<Rule> rules = new ArrayList<>();
        List<RuleSet.Refused> refused = new ArrayList<>();
        for (String id : ids()) {
            String file = SET + "/" + id + ".ttl";
            String text = resource(file).orElse("");
            hash.update(text.getBytes(StandardCharsets.UTF_8));
            try {
                Graph content = RuleSource.parse(text);
                rules.add(named(id, RuleReader.read(content)));
                GraphUtil.addInto(graph, content);
            } catch (MalformedRule e) {
                refused.add(new RuleSet.Refused(file, e.sentence()));
            }
        }
        return new RuleSet(
                SET,
                VERSION,
                HexFormat.of().formatHex(hash.digest()),
                List.copyOf(rules),
                List.copyOf(refused),
                GraphNames.rules(SET, VERSION),
                graph);
    }

    /** The hash that {@link #core} would have, without reading the rules. */
    public static String coreHash() {
        MessageDigest hash = Hashes.sha256();
        for (String id : ids()) {
            hash.update(resource(SET + "/" + id + ".ttl").orElse("").getBytes(StandardCharsets.UTF_8));
        }
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

    private static Rule named(String id, Rule rule) throws MalformedRule {
        if (!rule.id().equals(id)) {
            throw new MalformedRule("file-name", id, rule.id());
        }
        return rule;
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
