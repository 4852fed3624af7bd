package kz.saulet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import kz.saulet.language.Lang;
import org.junit.jupiter.api.Test;

class RuleTermsTest {

    @Test
    void everyRuleHasAKnownGroupAndCriterion() {
        RuleTerms terms = RuleTerms.read();
        List<String> groups = terms.groups().stream().map(RuleTerms.Term::id).toList();
        List<String> criteria =
                terms.criteria().stream().map(RuleTerms.Term::id).toList();

        assertEquals(List.of("C", "S", "A", "K", "R", "D", "U", "L", "P", "N"), groups);
        for (Rule rule : RuleLibrary.core().rules()) {
            assertTrue(groups.contains(rule.group()), rule.id());
            assertTrue(criteria.contains(rule.criterion()), rule.id());
        }
    }

    @Test
    void sentencesExistInThreeLanguages() {
        Set<String> keys = keys(Lang.EN);

        assertEquals(keys, keys(Lang.KK));
        assertEquals(keys, keys(Lang.RU));
    }

    private static Set<String> keys(Lang lang) {
        return new TreeSet<>(ResourceBundle.getBundle("kz.saulet.rules.Messages", lang.locale())
                .keySet());
    }
}
