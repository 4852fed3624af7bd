package kz.saulet.reports;

import java.util.List;
import kz.saulet.architecture.ElementQuery;

/**
 * Which list is wanted as a table.
 *
 * @param query its offset and limit are ignored, the whole list is written
 * @param properties ids of the properties to show, in order; empty for those that lists show
 */
public record InventoryOrder(ElementQuery query, List<String> properties) {

    public InventoryOrder {
        properties = List.copyOf(properties);
    }
}
