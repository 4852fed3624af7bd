/**
 * The API for machines, version 1, under {@code /api/v1}. Each resource hands a call to one use case and sets the answer as
 * JSON; names in the answers are a promise to other people's clients. Must not hold business rules, graphs or file formats.
 */
@NullMarked
package kz.saulet.web.api;

import org.jspecify.annotations.NullMarked;
