package kz.saulet.reports;

/**
 * A column of a table.
 *
 * @param explanation what the values mean; may be empty
 * @param width in characters
 */
public record Column(String title, String explanation, int width) {}
