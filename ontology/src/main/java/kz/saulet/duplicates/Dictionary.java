package kz.saulet.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers for texts, in the order in which they first came. */
final class Dictionary {

    private final @Nullable Dictionary base;
    private final int first;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();

    Dictionary() {
        this.base = null;
        this.first = 0;
    }

    private Dictionary(Dictionary base) {
        this.base = base;
        this.first = base.size();
    }

    /** A dictionary that knows what this one knows and keeps what is new for itself, with numbers above all of this one's. */
    Dictionary extension() {
        return new Dictionary(this);
    }

    int add(String key, String asShown) {
        Integer known = base == null ? null : base.numbers.get(key);
        if (known == null) {
            known = numbers.get(key);
        }
        if (known != null) {
            return known;
        }
        numbers.put(key, first + keys.size());
        keys.add(key);
        shown.add(asShown);
        return first + keys.size() - 1;
    }

    String key(int number) {
        return base != null && number < first ? base.key(number) : keys.get(number - first);
    }

    String shown(int number) {
        return base != null && number < first ? base.shown(number) : shown.get(number - first);
    }

    int size() {
        return first + keys.size();
    }
}
