package kz.saulet.bench.limit;

import static kz.saulet.bench.limit.Columns.forEach;

import kz.saulet.bench.limit.Columns.Column;

/** The rules about data, interfaces, steps and equipment: S3, S5, S6, S9, S10. */
final class OtherRules {

    private final Columns columns;
    private final Terms terms;
    private final Types types;
    private final Found found;

    OtherRules(Columns columns, Terms terms, Types types, Found found) {
        this.columns = columns;
        this.terms = terms;
        this.types = types;
        this.found = found;
    }

    Runnable entities() {
        int type = types.id("DataEntity");
        Column master = columns.column("master");
        return () -> types.each(type, e -> {
            for (int i = 0; i < (master.count(e) - 1) * master.count(e); i++) {
                found.add("S5");
            }
        });
    }

    Runnable carried() {
        int type = types.id("Interface");
        Column carries = columns.column("carries");
        Column from = columns.column("from");
        Column stores = columns.column("stores");
        return () -> types.each(
                type, i -> forEach(carries, i, e -> forEach(from, i, s -> found.addIf(!stores.has(s, e), "S3"))));
    }

    Runnable classes() {
        int type = types.id("Interface");
        Column from = columns.column("from");
        Column to = columns.column("to");
        Column securityClass = columns.column("securityClass");
        return () -> types.each(
                type,
                i -> forEach(from, i, a -> forEach(to, i, b -> forEach(securityClass, a, high -> forEach(
                        securityClass, b, low -> found.addIf(terms.number[high] < terms.number[low], "S6"))))));
    }

    Runnable steps() {
        int type = types.id("Step");
        int restricted = columns.text("restricted");
        int yes = columns.id(Limit.TRUE);
        Column reads = columns.column("reads");
        Column access = columns.column("access");
        Column performedBy = columns.column("performedBy");
        Column certified = columns.column("certified");
        return () -> types.each(type, s -> forEach(reads, s, e -> {
            if (access.has(e, restricted)) {
                forEach(performedBy, s, system -> found.addIf(!certified.has(system, yes), "S9"));
            }
        }));
    }

    Runnable equipment() {
        int type = types.id("Equipment");
        Column hosts = columns.column("hosts");
        Column owner = columns.column("owner");
        Column holder = columns.column("holder");
        return () -> types.each(
                type,
                e -> forEach(hosts, e, s -> forEach(owner, s, o -> forEach(
                        holder, e, h -> found.addIf(o != h, "S10")))));
    }
}
