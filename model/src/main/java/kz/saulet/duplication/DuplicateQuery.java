package kz.saulet.duplication;

import org.jspecify.annotations.Nullable;

/**
 * Which pairs somebody wants to see.
 *
 * @param kindId id or IRI of the kind; the first compared kind when null
 * @param body IRI of a body that one side belongs to, or null for all
 * @param least smallest score, between 0 and 1
 * @param element IRI of an element that one side is, or null for all
 */
public record DuplicateQuery(
        @Nullable String kindId,
        @Nullable String body,
        double least,
        DecisionFilter decisions,
        @Nullable String element,
        int offset,
        int limit) {}
