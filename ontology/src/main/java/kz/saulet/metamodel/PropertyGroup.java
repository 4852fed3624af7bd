package kz.saulet.metamodel;

import kz.saulet.language.Labels;

/** A heading under which properties of a kind are shown together. */
public record PropertyGroup(String id, Labels label, int order) {}
