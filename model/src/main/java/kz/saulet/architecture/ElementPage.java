package kz.saulet.architecture;

import java.util.List;

/**
 * A part of a list.
 *
 * @param total how many elements meet the query in all
 * @param position of the change log at which the list was read
 */
public record ElementPage(List<ElementRow> rows, long total, long position) {}
