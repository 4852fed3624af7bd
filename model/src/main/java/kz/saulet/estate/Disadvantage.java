package kz.saulet.estate;

import java.util.List;
import kz.saulet.language.Labels;

/**
 * Something the national architecture is known to suffer from.
 *
 * @param id such as {@code paper}
 * @param rules ids of the rules whose findings show it
 */
public record Disadvantage(String id, Labels label, Labels description, List<String> rules) {}
