package kz.saulet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class CodingRulesArchitectureTest {

    @Test
    void nothingIsPrintedToTheStandardStreams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(Modules.ALL);
    }

    /** Filters and servlets are made by the servlet container, which calls their constructor without arguments. */
    @Test
    void beansAreInjectedThroughConstructors() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .areNotAssignableTo(Filter.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotAssignableTo(Servlet.class)
                .should()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(EJB.class)
                .check(Modules.ALL);
    }

    /** The server finds no enterprise beans in the library directory of an EAR: such a class would silently do nothing. */
    @Test
    void librariesHoldNoEnterpriseBeans() {
        CompositeArchRule.of(noClasses().should().beAnnotatedWith(Stateless.class))
                .and(noClasses().should().beAnnotatedWith(Stateful.class))
                .and(noClasses().should().beAnnotatedWith(Singleton.class))
                .check(Modules.ALL);
    }

    @Test
    void everyPackageSaysThatNothingIsNullUnlessMarked() {
        Set<String> unmarked =
                Modules.ALL.stream().map(JavaClass::getPackageName).collect(toCollection(TreeSet::new));
        Modules.ALL.stream()
                .filter(type -> type.getSimpleName().equals("package-info") && type.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .forEach(unmarked::remove);
        assertEquals(Set.of(), unmarked);
    }

    @Test
    void namesSayWhatATypeIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Utils?|Helper|Dto)")
                .orShould()
                .haveNameMatching(".*\\.I[A-Z][a-z].*")
                .check(Modules.ALL);
    }
}
