package kz.saulet.bench.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import kz.saulet.bench.limit.Columns.Column;

/** The checks of the property shapes, each a few lines over columns, in the order in which they were asked for. */
final class Checks {

    static final int ANY_NUMBER = Integer.MAX_VALUE;

    private final Columns columns;
    private final Terms terms;
    private final Types types;
    private final Found found;
    private final List<Runnable> all = new ArrayList<>();

    Checks(Columns columns, Terms terms, Types types, Found found) {
        this.columns = columns;
        this.terms = terms;
        this.types = types;
        this.found = found;
    }

    void run() {
        all.forEach(Runnable::run);
    }

    void each(String type, IntConsumer check) {
        int id = types.id(type);
        all.add(() -> types.each(id, check));
    }

    /** Values of the property that the shape is named after. */
    void values(String type, String property, int least, int most, IntPredicate test) {
        values(type, property, columns.column(property), least, most, test);
    }

    void values(String type, String shape, Column column, int least, int most, IntPredicate test) {
        String name = type + "-" + shape;
        each(type, subject -> values(subject, column, name, least, most, test));
    }

    private void values(int subject, Column column, String shape, int least, int most, IntPredicate test) {
        int start = column.start()[subject];
        int end = column.start()[subject + 1];
        found.addIf(end - start < least || end - start > most, shape);
        for (int at = start; at < end; at++) {
            found.addIf(!test.test(column.values()[at]), shape);
        }
    }

    void ordered(String type, String first, String second, String shape, boolean strictly) {
        Column one = columns.column(first);
        Column other = columns.column(second);
        String name = type + "-" + shape;
        each(type, s -> Columns.forEach(one, s, i -> Columns.forEach(other, s, j -> {
            int before = terms.number[i];
            int after = terms.number[j];
            found.addIf(before > after || strictly && before == after, name);
        })));
    }

    void disjoint(String type, String first, String second, String shape) {
        Column one = columns.column(first);
        Column other = columns.column(second);
        String name = type + "-" + shape;
        each(type, s -> Columns.forEach(one, s, value -> found.addIf(other.has(s, value), name)));
    }

    /** @param lengths whether the type asks for the length of names */
    void named(String type, boolean kazakh, boolean lengths) {
        Column label = columns.column("label");
        int id = types.id(type);
        all.add(() -> types.each(id, subject -> {
            int kazakhNames = 0;
            for (int at = label.start()[subject]; at < label.start()[subject + 1]; at++) {
                kazakhNames += name(label.values()[at], type, lengths);
            }
            if (label.count(subject) < 3) {
                found.add(type + "-label");
            }
            if (kazakh && kazakhNames < 1) {
                found.add(type + "-labelKk");
            }
        }));
    }

    /** 1 for a name in Kazakh. */
    private int name(int value, String type, boolean lengths) {
        byte kind = terms.kind[value];
        if (kind != Terms.KAZAKH && kind != Terms.OTHER_LANGUAGE) {
            found.add(type + "-labelLang");
        }
        if (lengths && (terms.length[value] < 2 || terms.length[value] > 200)) {
            found.add(type + "-labelText");
        }
        return kind == Terms.KAZAKH ? 1 : 0;
    }
}
