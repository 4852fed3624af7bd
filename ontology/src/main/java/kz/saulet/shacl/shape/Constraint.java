package kz.saulet.shacl.shape;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.vocabulary.SHACL;

/** One thing a shape asks for. */
public sealed interface Constraint {

    /** The constraint component a result names. */
    Node component();

    /** What depends on the value alone, whatever node it is the value of. */
    sealed interface OfTerm extends Constraint {}

    record DatatypeIs(Node datatype) implements OfTerm {
        @Override
        public Node component() {
            return SHACL.DatatypeConstraintComponent;
        }
    }

    /** @param kind one of the six values of {@code sh:nodeKind} */
    record KindIs(Node kind) implements OfTerm {
        @Override
        public Node component() {
            return SHACL.NodeKindConstraintComponent;
        }
    }

    /** @param bound which side, and whether the limit itself is allowed */
    record InRange(Bound bound, Node limit) implements OfTerm {
        @Override
        public Node component() {
            return bound.component();
        }
    }

    record LongEnough(int characters) implements OfTerm {
        @Override
        public Node component() {
            return SHACL.MinLengthConstraintComponent;
        }
    }

    record ShortEnough(int characters) implements OfTerm {
        @Override
        public Node component() {
            return SHACL.MaxLengthConstraintComponent;
        }
    }

    /** @param flags of SPARQL's {@code REGEX} */
    record Matches(String pattern, String flags) implements OfTerm {
        @Override
        public Node component() {
            return SHACL.PatternConstraintComponent;
        }
    }

    record LanguageIn(List<String> ranges) implements OfTerm {
        @Override
        public Node component() {
            return SHACL.LanguageInConstraintComponent;
        }
    }

    record OneOf(Set<Node> members) implements OfTerm {
        @Override
        public Node component() {
            return SHACL.InConstraintComponent;
        }
    }

    record ClassIs(Node type) implements Constraint {
        @Override
        public Node component() {
            return SHACL.ClassConstraintComponent;
        }
    }

    record AtLeast(int count) implements Constraint {
        @Override
        public Node component() {
            return SHACL.MinCountConstraintComponent;
        }
    }

    record AtMost(int count) implements Constraint {
        @Override
        public Node component() {
            return SHACL.MaxCountConstraintComponent;
        }
    }

    record OnePerLanguage() implements Constraint {
        @Override
        public Node component() {
            return SHACL.UniqueLangConstraintComponent;
        }
    }

    record SameAs(Node predicate) implements Constraint {
        @Override
        public Node component() {
            return SHACL.EqualsConstraintComponent;
        }
    }

    record DisjointWith(Node predicate) implements Constraint {
        @Override
        public Node component() {
            return SHACL.DisjointConstraintComponent;
        }
    }

    record Before(Node predicate, boolean orEqual) implements Constraint {
        @Override
        public Node component() {
            return orEqual ? SHACL.LessThanOrEqualsConstraintComponent : SHACL.LessThanConstraintComponent;
        }
    }

    record Includes(Node value) implements Constraint {
        @Override
        public Node component() {
            return SHACL.HasValueConstraintComponent;
        }
    }

    /** @param allowed predicates that may be used */
    record NothingElse(Set<Node> allowed) implements Constraint {
        @Override
        public Node component() {
            return SHACL.ClosedConstraintComponent;
        }
    }

    record ConformsTo(Shape shape) implements Constraint {
        @Override
        public Node component() {
            return SHACL.NodeConstraintComponent;
        }
    }

    /** The results of a property shape are reported by themselves. */
    record HasProperty(Shape shape) implements Constraint {
        @Override
        public Node component() {
            return SHACL.PropertyConstraintComponent;
        }
    }

    record NotTo(Shape shape) implements Constraint {
        @Override
        public Node component() {
            return SHACL.NotConstraintComponent;
        }
    }

    record ToAll(List<Shape> shapes) implements Constraint {
        @Override
        public Node component() {
            return SHACL.AndConstraintComponent;
        }
    }

    record ToAny(List<Shape> shapes) implements Constraint {
        @Override
        public Node component() {
            return SHACL.OrConstraintComponent;
        }
    }

    record ToExactlyOne(List<Shape> shapes) implements Constraint {
        @Override
        public Node component() {
            return SHACL.XoneConstraintComponent;
        }
    }

    /**
     * How many values conform to a shape.
     *
     * @param minimum whether the count is the least, else the most
     * @param apart shapes a counted value must not conform to
     */
    record Qualified(Shape shape, List<Shape> apart, boolean minimum, int count) implements Constraint {
        @Override
        public Node component() {
            return minimum ? SHACL.QualifiedMinCountConstraintComponent : SHACL.QualifiedMaxCountConstraintComponent;
        }
    }

    /** @param node the constraint itself, named in results */
    record Select(Node node, Query query, List<Node> messages) implements Constraint {
        @Override
        public Node component() {
            return SHACL.SPARQLConstraintComponent;
        }
    }

    /** Something not compiled here; the whole shape is left to the other validator. */
    record Elsewhere(Node component) implements Constraint {}

    enum Bound {
        MIN_EXCLUSIVE(SHACL.minExclusive, SHACL.MinExclusiveConstraintComponent),
        MIN_INCLUSIVE(SHACL.minInclusive, SHACL.MinInclusiveConstraintComponent),
        MAX_EXCLUSIVE(SHACL.maxExclusive, SHACL.MaxExclusiveConstraintComponent),
        MAX_INCLUSIVE(SHACL.maxInclusive, SHACL.MaxInclusiveConstraintComponent);

        private final transient Node parameter;
        private final transient Node component;

        Bound(Node parameter, Node component) {
            this.parameter = parameter;
            this.component = component;
        }

        public Node parameter() {
            return parameter;
        }

        public Node component() {
            return component;
        }
    }
}
