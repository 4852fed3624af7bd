package kz.saulet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

class ModuleDirectionsArchitectureTest {

    @Test
    void ontologyKnowsNoServerAndNoDatabase() {
        forbid(Modules.ONTOLOGY, "jakarta..", "javax.sql..", "java.sql..", "org.hibernate..", "kz.saulet.change..");
    }

    @Test
    void modelKnowsNoWebAndNoOfficeFiles() {
        forbid(
                Modules.MODEL,
                "kz.saulet.web..",
                "kz.saulet.importers..",
                "kz.saulet.reports..",
                "jakarta.faces..",
                "jakarta.ws.rs..",
                "jakarta.servlet..",
                "org.apache.poi..");
    }

    @Test
    void importersKnowNoWebAndNoReports() {
        forbid(Modules.IMPORTERS, "kz.saulet.web..", "kz.saulet.reports..", "jakarta.faces..", "jakarta.ws.rs..");
    }

    @Test
    void reportsKnowNoWebAndNoImporters() {
        forbid(Modules.REPORTS, "kz.saulet.web..", "kz.saulet.importers..", "jakarta.faces..", "jakarta.ws.rs..");
    }

    @Test
    void webKnowsNoTypesOfTheLibrariesBelow() {
        forbid(
                Modules.WEB,
                "org.apache.jena..",
                "org.apache.poi..",
                "org.eclipse.emf..",
                "org.eclipse.elk..",
                "org.apache.lucene..",
                "org.flywaydb..",
                "jakarta.persistence..");
    }

    private static void forbid(JavaClasses module, String... packages) {
        noClasses().should().dependOnClassesThat().resideInAnyPackage(packages).check(module);
    }
}
