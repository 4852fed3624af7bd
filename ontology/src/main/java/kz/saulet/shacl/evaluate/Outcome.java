package kz.saulet.shacl.evaluate;

import java.util.List;
import kz.saulet.shacl.report.ShapeError;
import kz.saulet.shacl.report.ShapeReport;
import kz.saulet.shacl.report.ShapeResult;

/**
 * What came of one focus node in one group of shapes.
 *
 * @param rows that were read to find it out
 */
record Outcome(int group, int focus, List<ShapeResult> results, List<ShapeError> errors, long[] rows) {

    private static final int OTHERS = -1;

    /** Of the shapes that are evaluated elsewhere, all together. */
    static Outcome ofOthers(ShapeReport report) {
        return new Outcome(OTHERS, OTHERS, report.results(), report.errors(), new long[0]);
    }

    boolean isOfOthers() {
        return group == OTHERS;
    }
}
