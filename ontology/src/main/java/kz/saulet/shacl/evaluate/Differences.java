package kz.saulet.shacl.evaluate;

import java.util.List;
import kz.saulet.shacl.report.ShapeError;
import kz.saulet.shacl.report.ShapeResult;

/**
 * What a change does to the results.
 *
 * @param appeared results that were not there before
 * @param gone results that are no longer there
 * @param errors what could not be evaluated again
 * @param evaluated how many focus nodes were looked at
 */
public record Differences(List<ShapeResult> appeared, List<ShapeResult> gone, List<ShapeError> errors, int evaluated) {

    public Differences {
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
        errors = List.copyOf(errors);
    }
}
