package kz.saulet.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.File;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.organisation.Accounts;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server, in the built EAR, as one of its beans would. Starts without demo data. */
@ExtendWith(ArquillianExtension.class)
class InContainerIT {

    @Inject
    private MetamodelRegistry metamodel;

    @Inject
    private Accounts accounts;

    @Deployment
    static EnterpriseArchive builtEar() {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("saulet.it.ear")));
        WebArchive war = ear.getAsType(WebArchive.class, "/saulet-web.war").addClass(InContainerIT.class);
        ear.addAsModule(Testable.archiveToTest(war));
        return ear;
    }

    @Test
    void kindsAreReadFromTheGraphs() {
        assertTrue(metamodel.current().kind("Goal").isPresent());
    }

    @Test
    void withoutDemoThereIsAnAdministratorAndNobodyElse() {
        assertTrue(accounts.person("admin").isPresent());
        assertTrue(accounts.person("agency").isEmpty());
    }
}
