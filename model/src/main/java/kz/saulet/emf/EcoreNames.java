package kz.saulet.emf;

import java.util.Locale;

/** Names as EMF tools expect them: valid in Java, whatever the ids of the metamodel are. */
final class EcoreNames {

    private EcoreNames() {}

    static String type(String id) {
        String name = valid(id);
        // a list may be called like a kind or a data type, so its enumeration says what it is
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Code";
    }

    static String literal(String id) {
        return valid(id).toUpperCase(Locale.ROOT);
    }

    static String feature(String id) {
        return valid(id);
    }

    private static String valid(String id) {
        String name = id.replaceAll("[^\\p{L}\\p{N}_]", "_");
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }
}
