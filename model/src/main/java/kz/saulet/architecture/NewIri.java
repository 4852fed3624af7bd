package kz.saulet.architecture;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kz.saulet.graph.GraphNames;
import kz.saulet.metamodel.Kind;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Gives new elements their IRIs: after their code where it can be used and is free, else by time and chance. */
final class NewIri {

    private static final Pattern USABLE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,60}");
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int TIME_DIGITS = 9;
    private static final int CHANCE_DIGITS = 7;

    private final Clock clock = Clock.systemUTC();
    private final SecureRandom chance = new SecureRandom();

    String of(Kind kind, Map<String, List<ValueInput>> values, DatasetGraph data) {
        String base = GraphNames.DATA + kind.path() + "/";
        return values.getOrDefault("code", List.of()).stream()
                .map(code -> code.text().strip().toLowerCase(Locale.ROOT))
                .filter(code -> USABLE.matcher(code).matches())
                .map(code -> base + code)
                .filter(iri -> isFree(iri, data))
                .findFirst()
                .orElseGet(() -> base + shortId());
    }

    private static boolean isFree(String iri, DatasetGraph data) {
        Node node = NodeFactory.createURI(iri);
        return !data.find(Node.ANY, node, Node.ANY, Node.ANY).hasNext();
    }

    /** Sorts by time of making. */
    private String shortId() {
        StringBuilder id = new StringBuilder();
        long time = clock.millis();
        for (int i = TIME_DIGITS - 1; i >= 0; i--) {
            id.append(DIGITS.charAt((int) (time >>> (5 * i)) & 31));
        }
        for (int i = 0; i < CHANCE_DIGITS; i++) {
            id.append(DIGITS.charAt(chance.nextInt(DIGITS.length())));
        }
        return id.toString();
    }
}
