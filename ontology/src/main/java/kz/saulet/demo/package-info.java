/**
 * Content the product is delivered with: reference data (norms, templates, reference models, the typical e-akimat), which
 * every installation gets, and the demonstration estate, which only the demonstration gets. Must not know stores, rules,
 * or who loads the content.
 */
@NullMarked
package kz.saulet.demo;

import org.jspecify.annotations.NullMarked;
