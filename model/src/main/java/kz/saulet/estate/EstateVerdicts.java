package kz.saulet.estate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.saulet.norms.NormRegister;
import kz.saulet.rules.RuleSet;

/**
 * The verdicts of all rules over all bodies at one moment. Immutable; the next moment shares what did not change.
 *
 * @param position of the change log
 * @param date the day whose norms apply
 * @param norms the register of that moment
 * @param bodies IRIs of the state bodies, sorted
 * @param all in the order of bodies and of the rule set
 */
record EstateVerdicts(
        long position,
        LocalDate date,
        RuleSet rules,
        NormRegister norms,
        List<String> bodies,
        Map<EvaluationKey, Evaluated> all) {}
