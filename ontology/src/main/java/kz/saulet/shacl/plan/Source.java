package kz.saulet.shacl.plan;

import kz.saulet.shacl.shape.Constraint;
import kz.saulet.shacl.shape.Shape;

/** Who asks: a constraint of a shape. */
public record Source(Shape shape, Constraint constraint) {}
