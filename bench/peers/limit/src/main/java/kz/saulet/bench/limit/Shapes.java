package kz.saulet.bench.limit;

import static kz.saulet.bench.limit.Checks.ANY_NUMBER;

import java.util.function.IntPredicate;

/** The 68 property shapes, type by type. */
final class Shapes {

    private static final IntPredicate ANYTHING = term -> true;

    private final Columns columns;
    private final Types types;
    private final ValueTests are;
    private final Checks checks;

    Shapes(Columns columns, Types types, ValueTests are, Checks checks) {
        this.columns = columns;
        this.types = types;
        this.are = are;
        this.checks = checks;
    }

    void addAll() {
        bodies();
        systems();
        relationsOfSystems();
        functions();
        processes();
        entities();
        interfaces();
        documents();
        equipment();
        examinations();
    }

    private void bodies() {
        checks.named("Body", false, true);
        checks.values("Body", "bin", 1, 1, are.digits(12));
        checks.values("Body", "kind", 1, ANY_NUMBER, are.oneOf("central", "local"));
    }

    private void systems() {
        checks.named("System", true, true);
        checks.values("System", "code", 1, 1, are.numbered("IS-", 0));
        checks.values("System", "status", 1, 1, ANYTHING);
        checks.values("System", "statusCode", columns.column("status"), 0, ANY_NUMBER, are.oneOf("idea", "production", "retired"));
        checks.values("System", "securityClass", 1, ANY_NUMBER, are.number(1, 3));
        checks.values("System", "url", 0, 1, are.secureUrl());
        checks.values("System", "introduced", 0, 1, are.kind(Terms.DATE));
        checks.ordered("System", "introduced", "withdrawn", "withdrawn", true);
        checks.values("System", "users", 0, ANY_NUMBER, are.number(0, Integer.MAX_VALUE));
        checks.values("System", "level", 0, ANY_NUMBER, are.integerOr(are.oneOf("high", "low")));
    }

    private void relationsOfSystems() {
        checks.values("System", "owner", 1, 1, types.are("Body"));
        checks.values("System", "supports", 1, ANY_NUMBER, types.are("Function"));
        checks.values("System", "stores", 0, ANY_NUMBER, types.are("DataEntity"));
        checks.values("System", "uses", 0, ANY_NUMBER, types.are("ProductVersion"));
        checks.values("System", "area", 1, ANY_NUMBER, are.kind(Terms.IRI));
        checks.values("System", "replaced", columns.column("replacedBy"), 0, ANY_NUMBER, types.are("System"));
        checks.values("System", "hosted", columns.inverse("hosts"), 1, ANY_NUMBER, types.are("Equipment"));
        checks.values("System", "documents", columns.inverse("about"), 2, ANY_NUMBER, types.are("Document"));
    }

    private void functions() {
        checks.named("Function", false, true);
        checks.values("Function", "functionOf", 1, 1, types.are("Body"));
        checks.values("Function", "area", 1, 1, ANYTHING);
        checks.values("Function", "kind", 0, ANY_NUMBER, are.oneOf("main", "supporting"));
        checks.values("Function", "approved", columns.column("approvedIn"), 0, ANY_NUMBER, types.are("Body"));
    }

    private void processes() {
        checks.named("Process", false, false);
        checks.values("Process", "owner", 1, ANY_NUMBER, types.are("Body"));
        checks.values("Process", "steps", columns.inverse("stepOf"), 5, ANY_NUMBER, ANYTHING);
        checks.values("Process", "realises", 1, ANY_NUMBER, types.are("Function"));
        checks.values("Process", "minutes", 0, ANY_NUMBER, are.number(1, 99_999));
    }

    private void entities() {
        checks.named("DataEntity", false, true);
        checks.values("DataEntity", "owner", 1, 1, types.are("Body"));
        checks.values("DataEntity", "master", 1, ANY_NUMBER, types.are("System"));
        checks.values("DataEntity", "access", 1, ANY_NUMBER, are.oneOf("open", "restricted"));
        checks.values("DataEntity", "code", 0, ANY_NUMBER, are.numbered("DE-", 0));
    }

    private void interfaces() {
        checks.values("Interface", "from", 1, 1, types.are("System"));
        checks.values("Interface", "to", 1, 1, types.are("System"));
        checks.disjoint("Interface", "from", "to", "ends");
        checks.values("Interface", "carries", 1, ANY_NUMBER, types.are("DataEntity"));
        checks.values("Interface", "state", 0, ANY_NUMBER, are.oneOf("active", "planned"));
        checks.values("Interface", "method", 1, ANY_NUMBER, are.oneOf("gateway", "bridge", "file"));
    }

    private void documents() {
        checks.values("Document", "about", 1, ANY_NUMBER, types.are("System"));
        checks.values("Document", "number", 1, ANY_NUMBER, are.documentNumber());
        checks.values("Document", "date", 1, ANY_NUMBER, are.kind(Terms.DATE));
        checks.ordered("Document", "date", "validTo", "validTo", false);
        checks.values("Document", "type", 0, ANY_NUMBER, are.oneOf("assignment", "security-test", "contract", "act"));
        checks.values("Document", "result", 0, 1, are.oneOf("positive", "negative"));
    }

    private void equipment() {
        checks.values("Equipment", "inventory", 1, 1, are.numbered("INV-", 10));
        checks.values("Equipment", "holder", 1, ANY_NUMBER, types.are("Body"));
        checks.values("Equipment", "cpus", 0, ANY_NUMBER, are.number(1, 512));
        checks.values("Equipment", "hosts", 0, 3, types.are("System"));
        checks.values("Equipment", "model", 1, ANY_NUMBER, are.literal());
    }

    private void examinations() {
        checks.values("Examination", "of", 1, ANY_NUMBER, types.are("System"));
        checks.values("Examination", "submitted", 0, ANY_NUMBER, are.kind(Terms.DATE));
        checks.ordered("Examination", "submitted", "decided", "submitted", false);
        checks.values("Examination", "verdict", 0, ANY_NUMBER, are.integerOr(are.oneOf("agreed", "returned")));
        checks.values("Examination", "expert", 1, ANY_NUMBER, are.kind(Terms.IRI));
    }
}
