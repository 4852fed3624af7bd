/**
 * Pages and API by feature. Each page or resource calls one use case of the model. Must not know Jena, POI or EMF, nor any
 * element kind by name.
 */
@NullMarked
package kz.saulet.web;

import org.jspecify.annotations.NullMarked;
