package kz.saulet.architecture;

import java.util.List;
import kz.saulet.metamodel.Property;

/** The values of one property in the order of display; empty when the element has none. */
public record PropertyValues(Property property, List<Value> values) {}
