package kz.saulet.bench.limit;

import java.nio.file.Path;
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

    private Checks checks;

    @Override
    public void load(Path estate, List<Path> shapes) throws Exception {
        Columns columns = new Columns();
        columns.read(estate);
        NAMES.forEach(name -> columns.id('"' + name + '"'));
        TYPES.forEach(name -> columns.id(Checks.type(name)));
        columns.id(Checks.TRUE);
        checks = new Checks(columns, new Terms(columns));
    }

    @Override
    public Object validate() {
        return checks.all();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> shapesOf(Object answer) {
        return (List<String>) answer;
    }
}
