/**
 * Checks of proposals, examinations of submitted rounds, findings with the experts' decisions, and conclusions. One code
 * path checks for everyone: self-check, examination and API. Must not know pages or document formats.
 */
@NullMarked
package kz.saulet.examination;

import org.jspecify.annotations.NullMarked;
