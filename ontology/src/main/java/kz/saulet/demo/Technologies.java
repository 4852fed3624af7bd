package kz.saulet.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Technologies with their end of support, and which object uses which. */
final class Technologies {

    private static final List<String> STACK = List.of("os", "dbms", "runtime", "web-server");

    private final List<Table.Row> rows = Table.rows("technologies");
    private final Map<String, List<Table.Row>> byType =
            rows.stream().collect(Collectors.groupingBy(r -> r.text("type")));
    private final Set<Node> unsupported = rows.stream()
            .filter(r -> r.optional("eos")
                    .filter(d -> LocalDate.parse(d).isBefore(Calendar.TODAY))
                    .isPresent())
            .map(Technologies::iri)
            .collect(Collectors.toSet());

    void write(Facts facts) {
        for (Table.Row row : rows) {
            Entry entry = facts.entry("Technology", iri(row))
                    .names(new Names(row.text("label"), row.text("label"), row.text("label")))
                    .code(row.text("id"))
                    .text("vendor", row.text("vendor"))
                    .text("technologyVersion", row.text("version"))
                    .coded("technologyType", row.text("type"))
                    .flag("openSource", Boolean.parseBoolean(row.text("open")))
                    .known("general-knowledge", "vendor announcements, to be verified");
            row.optional("eos").ifPresent(d -> entry.date("endOfSupport", LocalDate.parse(d)));
        }
    }

    /** The stack of an object: operating system, database, runtime, web server, sometimes middleware. */
    List<Node> of(Product product) {
        Dice dice = product.dice("stack");
        List<Node> used = STACK.stream().map(type -> pick(type, dice)).collect(Collectors.toList());
        if (dice.percent(40)) {
            used.add(pick("middleware", dice));
        }
        if (dice.percent(30)) {
            used.add(pick("language", dice));
        }
        return used;
    }

    /** True when the vendor no longer supports a part of the stack. */
    boolean obsolete(Product product) {
        return of(product).stream().filter(unsupported::contains).count() > 1;
    }

    /** Every technology, in the order of the file. */
    List<Node> all() {
        return rows.stream().map(Technologies::iri).toList();
    }

    private Node pick(String type, Dice dice) {
        List<Table.Row> choices = byType.getOrDefault(type, List.of());
        return iri(choices.get(
                dice.weighted(choices.stream().map(r -> r.number("weight")).toList())));
    }

    private static Node iri(Table.Row row) {
        return Iris.data("technology", row.text("id"));
    }
}
