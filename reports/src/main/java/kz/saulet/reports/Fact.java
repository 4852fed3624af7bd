package kz.saulet.reports;

/** One line of what is to be known about a table: a filter, the date, who asked. */
public record Fact(String name, Cell value) {}
