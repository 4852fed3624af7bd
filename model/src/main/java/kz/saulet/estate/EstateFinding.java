package kz.saulet.estate;

import kz.saulet.language.Labels;
import kz.saulet.rules.Finding;
import kz.saulet.rules.RuleVerdict;

/**
 * A finding of the estate.
 *
 * @param verdict the verdict it belongs to
 * @param element IRI of what is wrong: the focus, or the body when its architecture as a whole is meant
 */
public record EstateFinding(
        RuleVerdict verdict, Finding finding, String body, Labels bodyName, String element, Labels elementName) {}
