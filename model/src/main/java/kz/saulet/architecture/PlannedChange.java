package kz.saulet.architecture;

import java.util.List;
import kz.saulet.graph.ChangeSet;
import kz.saulet.metamodel.Kind;
import kz.saulet.problem.FieldError;

/**
 * A change that was found sound.
 *
 * @param position of the state it was planned on
 * @param warnings what is wanting but no reason to refuse
 */
record PlannedChange(ElementAddress address, Kind kind, ChangeSet changes, long position, List<FieldError> warnings) {}
