package kz.saulet.plan;

import java.util.List;

/** A part of a query that is evaluated by itself, seeing nothing of what is bound around it. */
interface RowSource {

    /** The registers that the values of a row belong to. */
    int[] slots();

    /** All rows, computed once a run. */
    List<int[]> rows(Evaluation e);
}
