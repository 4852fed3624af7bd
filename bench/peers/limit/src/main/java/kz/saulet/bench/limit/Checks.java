package kz.saulet.bench.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import kz.saulet.bench.limit.Columns.Column;

/** The shapes and rules, each as a few lines over columns. */
final class Checks {

    static final String TRUE = "\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>";
    private static final int FIRST_DAY = 20_260_101;

    private final Columns columns;
    private final Terms terms;
    private final int[] typeOf;
    private List<String> found = new ArrayList<>();

    private final Column instances;
    private final Column label;
    private final Column owner;
    private final Column status;
    private final Column securityClass;
    private final Column supports;
    private final Column supportedBy;
    private final Column stores;
    private final Column area;
    private final Column broader;
    private final Column hostedBy;
    private final Column hosts;
    private final Column documents;
    private final Column documentType;
    private final Column result;
    private final Column from;
    private final Column to;
    private final Column carries;
    private final Column sentFrom;
    private final Column state;
    private final Column approvedIn;
    private final Column master;
    private final Column access;
    private final Column certified;
    private final Column holder;
    private final Column uses;
    private final Column endOfSupport;
    private final Column reads;
    private final Column performedBy;
    private final List<Runnable> rules;
    private final List<Runnable> shapes;

    Checks(Columns columns, Terms terms) {
        this.columns = columns;
        this.terms = terms;
        Column types = columns.column("a");
        typeOf = new int[columns.size()];
        for (int i = 0; i < typeOf.length; i++) {
            typeOf[i] = types.count(i) == 0 ? -1 : types.values()[types.start()[i]];
        }
        instances = columns.inverse("a");
        label = columns.column("label");
        owner = columns.column("owner");
        status = columns.column("status");
        securityClass = columns.column("securityClass");
        supports = columns.column("supports");
        supportedBy = columns.inverse("supports");
        stores = columns.column("stores");
        area = columns.column("area");
        broader = columns.column("broader");
        hosts = columns.column("hosts");
        hostedBy = columns.inverse("hosts");
        documents = columns.inverse("about");
        documentType = columns.column("type");
        result = columns.column("result");
        from = columns.column("from");
        to = columns.column("to");
        carries = columns.column("carries");
        sentFrom = columns.inverse("from");
        state = columns.column("state");
        approvedIn = columns.column("approvedIn");
        master = columns.column("master");
        access = columns.column("access");
        certified = columns.column("certified");
        holder = columns.column("holder");
        uses = columns.column("uses");
        endOfSupport = columns.column("endOfSupport");
        reads = columns.column("reads");
        performedBy = columns.column("performedBy");
        rules = List.of(this::systems, this::entities, this::interfaces, this::steps, this::equipment);
        shapes = shapes();
    }

    static String type(String name) {
        return "<https://ns.saulet.kz/bench#" + name + ">";
    }

    List<String> all() {
        found = new ArrayList<>();
        shapes.forEach(Runnable::run);
        rules.forEach(Runnable::run);
        return found;
    }

    private List<Runnable> shapes() {
        List<Runnable> all = new ArrayList<>();
        named(all, "Body", false);
        values(all, "Body", "bin", 1, 1, t -> digits(t, 12));
        values(all, "Body", "kind", 1, 99, oneOf("central", "local"));
        named(all, "System", true);
        values(all, "System", "code", 1, 1, t -> text(t, "IS-"));
        values(all, "System", "owner", 1, 1, instance("Body"));
        values(all, "System", "status", 1, 1, t -> true);
        valuesAs(all, "System", "status", "statusCode", oneOf("idea", "production", "retired"));
        values(all, "System", "securityClass", 1, 99, number(1, 3));
        values(all, "System", "url", 0, 1, t -> terms.kind[t] == Terms.URI && terms.text[t].startsWith("https://"));
        values(all, "System", "introduced", 0, 1, t -> terms.kind[t] == Terms.DATE);
        ordered(all, "System", "introduced", "withdrawn", "withdrawn", true);
        values(all, "System", "users", 0, 99, number(0, Integer.MAX_VALUE));
        values(all, "System", "supports", 1, 99, instance("Function"));
        values(all, "System", "stores", 0, 99, instance("DataEntity"));
        values(all, "System", "uses", 0, 99, instance("ProductVersion"));
        values(all, "System", "area", 1, 99, t -> terms.kind[t] == Terms.IRI);
        values(all, "System", "replacedBy", 0, 99, instance("System"));
        each(all, "System", s -> values(s, hostedBy, "System-hosted", 1, 999_999, instance("Equipment")));
        each(all, "System", s -> values(s, documents, "System-documents", 2, 999_999, instance("Document")));
        values(all, "System", "level", 0, 99, integerOr(oneOf("high", "low")));
        named(all, "Function", false);
        values(all, "Function", "functionOf", 1, 1, instance("Body"));
        values(all, "Function", "area", 1, 1, t -> true);
        values(all, "Function", "kind", 0, 99, oneOf("main", "supporting"));
        values(all, "Function", "approvedIn", 0, 99, instance("Body"));
        named(all, "Process", false);
        values(all, "Process", "owner", 1, 99, instance("Body"));
        Column steps = columns.inverse("stepOf");
        each(all, "Process", p -> values(p, steps, "Process-steps", 5, 999_999, t -> true));
        values(all, "Process", "realises", 1, 99, instance("Function"));
        values(all, "Process", "minutes", 0, 99, number(1, 99_999));
        named(all, "DataEntity", false);
        values(all, "DataEntity", "owner", 1, 1, instance("Body"));
        values(all, "DataEntity", "master", 1, 99, instance("System"));
        values(all, "DataEntity", "access", 1, 99, oneOf("open", "restricted"));
        values(all, "DataEntity", "code", 0, 99, t -> text(t, "DE-"));
        values(all, "Interface", "from", 1, 1, instance("System"));
        values(all, "Interface", "to", 1, 1, instance("System"));
        each(all, "Interface", this::ends);
        values(all, "Interface", "carries", 1, 99, instance("DataEntity"));
        values(all, "Interface", "state", 0, 99, oneOf("active", "planned"));
        values(all, "Interface", "method", 1, 99, oneOf("gateway", "bridge", "file"));
        values(all, "Document", "about", 1, 99, instance("System"));
        values(all, "Document", "number", 1, 99, this::documentNumber);
        values(all, "Document", "date", 1, 99, t -> terms.kind[t] == Terms.DATE);
        ordered(all, "Document", "date", "validTo", "validTo", false);
        values(all, "Document", "type", 0, 99, oneOf("assignment", "security-test", "contract", "act"));
        values(all, "Document", "result", 0, 1, oneOf("positive", "negative"));
        values(all, "Equipment", "inventory", 1, 1, t -> text(t, "INV-") && terms.length[t] >= 10);
        values(all, "Equipment", "holder", 1, 99, instance("Body"));
        values(all, "Equipment", "cpus", 0, 99, number(1, 512));
        values(all, "Equipment", "hosts", 0, 3, instance("System"));
        values(all, "Equipment", "model", 1, 99, t -> terms.kind[t] != Terms.IRI);
        values(all, "Examination", "of", 1, 99, instance("System"));
        values(all, "Examination", "submitted", 0, 99, t -> terms.kind[t] == Terms.DATE);
        ordered(all, "Examination", "submitted", "decided", "submitted", false);
        values(all, "Examination", "verdict", 0, 99, integerOr(oneOf("agreed", "returned")));
        values(all, "Examination", "expert", 1, 99, t -> terms.kind[t] == Terms.IRI);
        return all;
    }

    private void each(List<Runnable> all, String type, IntConsumer check) {
        int id = columns.id(type(type));
        all.add(() -> each(id, check));
    }

    private void each(int type, IntConsumer check) {
        for (int at = instances.start()[type]; at < instances.start()[type + 1]; at++) {
            check.accept(instances.values()[at]);
        }
    }

    private void values(List<Runnable> all, String type, String name, int least, int most, IntPredicate test) {
        Column column = columns.column(name);
        String shape = type + "-" + (name.equals("replacedBy") ? "replaced" : name.equals("approvedIn") ? "approved" : name);
        each(all, type, s -> values(s, column, shape, least, most, test));
    }

    private void valuesAs(List<Runnable> all, String type, String name, String shape, IntPredicate test) {
        Column column = columns.column(name);
        each(all, type, s -> values(s, column, type + "-" + shape, 0, 999_999, test));
    }

    private void values(int subject, Column column, String shape, int least, int most, IntPredicate test) {
        int start = column.start()[subject];
        int end = column.start()[subject + 1];
        if (end - start < least || end - start > most) {
            found.add(shape);
        }
        for (int at = start; at < end; at++) {
            if (!test.test(column.values()[at])) {
                found.add(shape);
            }
        }
    }

    private void ordered(List<Runnable> all, String type, String first, String second, String shape, boolean strictly) {
        Column one = columns.column(first);
        Column other = columns.column(second);
        each(all, type, s -> {
            for (int i = one.start()[s]; i < one.start()[s + 1]; i++) {
                for (int j = other.start()[s]; j < other.start()[s + 1]; j++) {
                    int before = terms.number[one.values()[i]];
                    int after = terms.number[other.values()[j]];
                    if (before > after || strictly && before == after) {
                        found.add(type + "-" + shape);
                    }
                }
            }
        });
    }

    private void named(List<Runnable> all, String type, boolean kazakh) {
        boolean lengths = !type.equals("Process");
        each(all, type, s -> labels(s, type, kazakh, lengths));
    }

    private void labels(int subject, String type, boolean needsKazakh, boolean lengths) {
        int count = label.count(subject);
        int kazakh = 0;
        for (int at = label.start()[subject]; at < label.start()[subject + 1]; at++) {
            int value = label.values()[at];
            kazakh += terms.kind[value] == Terms.KAZAKH ? 1 : 0;
            if (terms.kind[value] != Terms.KAZAKH && terms.kind[value] != Terms.OTHER_LANGUAGE) {
                found.add(type + "-labelLang");
            }
            if (lengths && (terms.length[value] < 2 || terms.length[value] > 200)) {
                found.add(type + "-labelText");
            }
        }
        if (count < 3) {
            found.add(type + "-label");
        }
        if (needsKazakh && kazakh < 1) {
            found.add(type + "-labelKk");
        }
    }

    private void ends(int inter) {
        for (int at = from.start()[inter]; at < from.start()[inter + 1]; at++) {
            if (to.has(inter, from.values()[at])) {
                found.add("Interface-ends");
            }
        }
    }

    private IntPredicate oneOf(String... names) {
        boolean[] members = new boolean[columns.size()];
        for (String name : names) {
            members[columns.id('"' + name + '"')] = true;
        }
        return t -> members[t];
    }

    private IntPredicate instance(String type) {
        int id = columns.id(type(type));
        return t -> typeOf[t] == id;
    }

    private IntPredicate number(int least, int most) {
        return t -> terms.kind[t] == Terms.INTEGER && terms.number[t] >= least && terms.number[t] <= most;
    }

    private IntPredicate integerOr(IntPredicate other) {
        return t -> terms.kind[t] == Terms.INTEGER || other.test(t);
    }

    private boolean digits(int term, int count) {
        return terms.length[term] == count && onlyDigits(terms.text[term], 0);
    }

    private boolean text(int term, String prefix) {
        return terms.kind[term] == Terms.TEXT
                && terms.text[term].startsWith(prefix)
                && onlyDigits(terms.text[term], prefix.length());
    }

    private boolean documentNumber(int term) {
        String text = terms.text[term];
        int dash = text.indexOf('-');
        return dash > 0 && onlyDigits(text.substring(0, dash), 0) && onlyDigits(text, dash + 1);
    }

    private static boolean onlyDigits(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() > start;
    }

    private void systems() {
        int production = columns.id("\"production\"");
        int retired = columns.id("\"retired\"");
        int active = columns.id("\"active\"");
        each(columns.id(type("System")), s -> {
            top(s);
            forEach(supports, s, f -> report(approvedIn.count(f) == 0, "S1"));
            twins(s);
            report(status.has(s, production) && !tested(s), "S4");
            forEach(uses, s, v -> forEach(endOfSupport, v, e -> report(terms.number[e] < FIRST_DAY, "S7")));
            if (status.has(s, retired)) {
                forEach(sentFrom, s, i -> report(state.has(i, active), "S8"));
            }
        });
    }

    private void top(int system) {
        int reference = columns.id(type("ReferenceModel"));
        boolean reached = false;
        for (int at = area.start()[system]; at < area.start()[system + 1]; at++) {
            int concept = area.values()[at];
            while (concept != reference && broader.count(concept) > 0) {
                concept = broader.values()[broader.start()[concept]];
            }
            reached |= concept == reference;
        }
        report(!reached, "System-topArea");
    }

    /** Whether two systems of one body share a function and an entity. */
    private void twins(int system) {
        List<Integer> known = new ArrayList<>();
        forEach(supports, system, f -> forEach(supportedBy, f, other -> {
            if (other != system && sharesOwner(system, other) && !known.contains(other) && sharesData(system, other)) {
                known.add(other);
                found.add("S2");
            }
        }));
    }

    private boolean sharesOwner(int one, int other) {
        for (int at = owner.start()[one]; at < owner.start()[one + 1]; at++) {
            if (owner.has(other, owner.values()[at])) {
                return true;
            }
        }
        return false;
    }

    private boolean sharesData(int one, int other) {
        for (int at = stores.start()[one]; at < stores.start()[one + 1]; at++) {
            if (stores.has(other, stores.values()[at])) {
                return true;
            }
        }
        return false;
    }

    private boolean tested(int system) {
        int test = columns.id("\"security-test\"");
        int positive = columns.id("\"positive\"");
        for (int at = documents.start()[system]; at < documents.start()[system + 1]; at++) {
            int document = documents.values()[at];
            if (documentType.has(document, test) && result.has(document, positive)) {
                return true;
            }
        }
        return false;
    }

    private void entities() {
        each(columns.id(type("DataEntity")), e -> {
            for (int i = 0; i < (master.count(e) - 1) * master.count(e); i++) {
                found.add("S5");
            }
        });
    }

    private void interfaces() {
        each(columns.id(type("Interface")), i -> {
            forEach(carries, i, e -> forEach(from, i, s -> report(!stores.has(s, e), "S3")));
            forEach(from, i, a -> forEach(to, i, b -> forEach(securityClass, a, ca ->
                    forEach(securityClass, b, cb -> report(terms.number[ca] < terms.number[cb], "S6")))));
        });
    }

    private void steps() {
        int restricted = columns.id("\"restricted\"");
        int yes = columns.id(TRUE);
        each(columns.id(type("Step")), s -> forEach(reads, s, e -> {
            if (access.has(e, restricted)) {
                forEach(performedBy, s, system -> report(!certified.has(system, yes), "S9"));
            }
        }));
    }

    private void equipment() {
        each(columns.id(type("Equipment")), e -> forEach(hosts, e, s -> forEach(owner, s, o ->
                forEach(holder, e, h -> report(o != h, "S10")))));
    }

    private void report(boolean broken, String shape) {
        if (broken) {
            found.add(shape);
        }
    }

    private static void forEach(Column column, int subject, IntConsumer visitor) {
        for (int at = column.start()[subject]; at < column.start()[subject + 1]; at++) {
            visitor.accept(column.values()[at]);
        }
    }
}
