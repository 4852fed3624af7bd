package kz.saulet.shacl.plan;

/** The values that one plan is looking at. A plan never runs inside itself, so it needs one frame in a run. */
final class Frame {

    final IntBag values = new IntBag();
    final IntBag[] columns;

    /** @param columns how many predicates are walked together */
    Frame(int columns) {
        this.columns = new IntBag[columns];
        for (int i = 0; i < columns; i++) {
            this.columns[i] = new IntBag();
        }
    }
}
