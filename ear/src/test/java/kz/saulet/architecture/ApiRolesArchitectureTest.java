package kz.saulet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiRolesArchitectureTest {

    private static final List<Class<? extends Annotation>> ROLES =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    @Test
    void everyCallOfTheApiDeclaresWhoMayMakeIt() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(declareARole())
                .check(Modules.WEB);
    }

    private static ArchCondition<JavaMethod> declareARole() {
        return new ArchCondition<>("declare a role on the method or its class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean declared = ROLES.stream()
                        .anyMatch(role -> method.isAnnotatedWith(role)
                                || method.getOwner().isAnnotatedWith(role));
                events.add(new SimpleConditionEvent(method, declared, method.getFullName()));
            }
        };
    }
}
