/**
 * Pages of the agency: cases, their description, documents, self-check and handing in. Must not know how a check works.
 */
@NullMarked
package kz.saulet.web.submission;

import org.jspecify.annotations.NullMarked;
