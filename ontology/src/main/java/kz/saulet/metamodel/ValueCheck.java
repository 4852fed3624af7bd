package kz.saulet.metamodel;

import java.util.Map;
import java.util.Optional;

/** A test of a value that no pattern can express. Properties refer to it with {@code ea:valueCheck ea:check-<id>}. */
@FunctionalInterface
public interface ValueCheck {

    boolean accepts(String lexical);

    /** The check of an id, as {@link Property#check()} gives it. */
    static Optional<ValueCheck> of(String id) {
        return Optional.ofNullable(KNOWN.get(id));
    }

    Map<String, ValueCheck> KNOWN = Map.of("bin", BinCheck::accepts);
}
