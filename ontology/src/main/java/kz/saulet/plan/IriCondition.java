package kz.saulet.plan;

import kz.saulet.snapshot.Terms;

/** Whether a term is an IRI. */
final class IriCondition implements Condition {

    private final int value;

    IriCondition(int value) {
        this.value = value;
    }

    @Override
    public Logic test(Evaluation e) {
        int id = e.registers[value];
        return id == Terms.ANY ? Logic.ERROR : Logic.of(e.terms.isIri(id));
    }
}
