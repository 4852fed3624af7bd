package kz.saulet.bench.limit;

import static kz.saulet.bench.limit.Columns.forEach;

import java.util.ArrayList;
import java.util.List;
import kz.saulet.bench.limit.Columns.Column;

/** The path and the rules about systems: S1, S2, S4, S7, S8. */
final class SystemRules {

    private static final int FIRST_DAY = 20_260_101;

    private final Terms terms;
    private final Types types;
    private final Found found;
    private final int type;
    private final int reference;
    private final int production;
    private final int retired;
    private final int active;
    private final int securityTest;
    private final int positive;
    private final Column owner;
    private final Column status;
    private final Column supports;
    private final Column supportedBy;
    private final Column stores;
    private final Column area;
    private final Column broader;
    private final Column documents;
    private final Column documentType;
    private final Column result;
    private final Column sentFrom;
    private final Column state;
    private final Column approvedIn;
    private final Column uses;
    private final Column endOfSupport;

    SystemRules(Columns columns, Terms terms, Types types, Found found) {
        this.terms = terms;
        this.types = types;
        this.found = found;
        type = types.id("System");
        reference = types.id("ReferenceModel");
        production = columns.text("production");
        retired = columns.text("retired");
        active = columns.text("active");
        securityTest = columns.text("security-test");
        positive = columns.text("positive");
        owner = columns.column("owner");
        status = columns.column("status");
        supports = columns.column("supports");
        supportedBy = columns.inverse("supports");
        stores = columns.column("stores");
        area = columns.column("area");
        broader = columns.column("broader");
        documents = columns.inverse("about");
        documentType = columns.column("type");
        result = columns.column("result");
        sentFrom = columns.inverse("from");
        state = columns.column("state");
        approvedIn = columns.column("approvedIn");
        uses = columns.column("uses");
        endOfSupport = columns.column("endOfSupport");
    }

    void run() {
        types.each(type, this::system);
    }

    private void system(int s) {
        found.addIf(!isBelowReference(s), "System-topArea");
        forEach(supports, s, f -> found.addIf(approvedIn.count(f) == 0, "S1"));
        twins(s);
        found.addIf(status.has(s, production) && !isTested(s), "S4");
        forEach(uses, s, v -> forEach(endOfSupport, v, e -> found.addIf(terms.number[e] < FIRST_DAY, "S7")));
        if (status.has(s, retired)) {
            forEach(sentFrom, s, i -> found.addIf(state.has(i, active), "S8"));
        }
    }

    private boolean isBelowReference(int system) {
        boolean reached = false;
        for (int at = area.start()[system]; at < area.start()[system + 1]; at++) {
            int concept = area.values()[at];
            while (concept != reference && broader.count(concept) > 0) {
                concept = broader.values()[broader.start()[concept]];
            }
            reached |= concept == reference;
        }
        return reached;
    }

    /** Other systems of the same body that share a function and an entity. */
    private void twins(int system) {
        List<Integer> known = new ArrayList<>();
        forEach(supports, system, f -> forEach(supportedBy, f, other -> {
            if (other != system && shares(owner, system, other) && !known.contains(other) && shares(stores, system, other)) {
                known.add(other);
                found.add("S2");
            }
        }));
    }

    private static boolean shares(Column column, int one, int other) {
        for (int at = column.start()[one]; at < column.start()[one + 1]; at++) {
            if (column.has(other, column.values()[at])) {
                return true;
            }
        }
        return false;
    }

    private boolean isTested(int system) {
        for (int at = documents.start()[system]; at < documents.start()[system + 1]; at++) {
            int document = documents.values()[at];
            if (documentType.has(document, securityTest) && result.has(document, positive)) {
                return true;
            }
        }
        return false;
    }
}
