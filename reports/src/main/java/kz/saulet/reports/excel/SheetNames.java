package kz.saulet.reports.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives sheet names that Excel accepts: at most 31 characters, without the forbidden ones, each once. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    String next(String wanted) {
        String base = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^'+|'+$", "");
        base = base.isEmpty() ? "1" : base;
        String name = cut(base, LONGEST);
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            String suffix = " (" + n + ")";
            name = cut(base, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1).strip() + "…";
    }
}
