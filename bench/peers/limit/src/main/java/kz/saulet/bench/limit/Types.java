package kz.saulet.bench.limit;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import kz.saulet.bench.limit.Columns.Column;

/** What is of which type. */
final class Types {

    private final Columns columns;
    private final Column instances;
    private final int[] typeOf;

    Types(Columns columns) {
        this.columns = columns;
        this.instances = columns.inverse("a");
        Column types = columns.column("a");
        this.typeOf = new int[columns.size()];
        for (int i = 0; i < typeOf.length; i++) {
            typeOf[i] = types.count(i) == 0 ? -1 : types.values()[types.start()[i]];
        }
    }

    static String term(String name) {
        return "<https://ns.saulet.kz/bench#" + name + ">";
    }

    int id(String type) {
        return columns.id(term(type));
    }

    void each(int type, IntConsumer check) {
        for (int at = instances.start()[type]; at < instances.start()[type + 1]; at++) {
            check.accept(instances.values()[at]);
        }
    }

    IntPredicate are(String type) {
        int id = id(type);
        return term -> typeOf[term] == id;
    }
}
