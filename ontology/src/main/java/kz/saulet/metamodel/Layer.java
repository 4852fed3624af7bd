package kz.saulet.metamodel;

import kz.saulet.language.Labels;

/** A layer of the architecture, or another section that kinds are listed under. */
public record Layer(String id, Labels label, int order) {}
