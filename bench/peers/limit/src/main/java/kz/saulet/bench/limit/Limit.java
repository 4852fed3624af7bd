package kz.saulet.bench.limit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.saulet.bench.Peer;

/**
 * Nothing but the 68 property shapes, the path and the ten rules, written out by hand over columns of numbers. It notes
 * names of shapes and makes no report, so that it says what the question itself costs. No general engine, only a floor.
 */
public final class Limit implements Peer {

    private static final List<String> NAMES = List.of(
            "production", "retired", "idea", "central", "local", "open", "restricted", "main", "supporting", "active",
            "planned", "gateway", "bridge", "file", "assignment", "security-test", "contract", "act", "positive",
            "negative", "high", "low", "agreed", "returned");
    private static final List<String> TYPES = List.of(
            "Body", "System", "Function", "Process", "DataEntity", "Interface", "Document", "Equipment", "Examination",
            "Step", "ProductVersion", "ReferenceModel");

    static final String TRUE = "\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>";

    private final Found found = new Found();
    private final List<Runnable> all = new ArrayList<>();

    @Override
    public void load(Path estate, List<Path> shapes) throws Exception {
        Columns columns = new Columns();
        columns.read(estate);
        NAMES.forEach(columns::text);
        TYPES.forEach(name -> columns.id(Types.term(name)));
        columns.id(TRUE);
        Terms terms = new Terms(columns);
        Types types = new Types(columns);
        Checks checks = new Checks(columns, terms, types, found);
        new Shapes(columns, types, new ValueTests(columns, terms), checks).addAll();
        OtherRules rules = new OtherRules(columns, terms, types, found);
        all.addAll(List.of(checks::run, new SystemRules(columns, terms, types, found)::run));
        all.addAll(List.of(rules.entities(), rules.carried(), rules.classes(), rules.steps(), rules.equipment()));
    }

    @Override
    public Object validate() {
        all.forEach(Runnable::run);
        return found.taken();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> shapesOf(Object answer) {
        return (List<String>) answer;
    }
}
