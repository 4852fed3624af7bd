package kz.saulet.bench.limit;

import java.util.ArrayList;
import java.util.List;

/** The names of the shapes that were broken, once for each result. */
final class Found {

    private List<String> names = new ArrayList<>();

    void add(String shape) {
        names.add(shape);
    }

    void addIf(boolean broken, String shape) {
        if (broken) {
            names.add(shape);
        }
    }

    /** All so far; it begins anew. */
    List<String> taken() {
        List<String> all = names;
        names = new ArrayList<>();
        return all;
    }
}
