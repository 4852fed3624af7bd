package kz.saulet.emf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.metamodel.MetamodelFiles;
import kz.saulet.metamodel.MetamodelReader;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;

/**
 * The published file is what the shipped metamodel gives. After a change of the metamodel it is written anew by
 *
 * <pre>./mvnw test -pl model -am -Dtest=EcoreFileTest -Dsaulet.ecore.write=true -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
class EcoreFileTest {

    private static final Path PUBLISHED = Path.of("..", "docs", "saulet.ecore");
    private static final Metamodel METAMODEL = MetamodelReader.read(MetamodelFiles.load());

    @Test
    void publishedFileIsWhatTheMetamodelGives() throws IOException {
        String derived = EcoreFile.of(METAMODEL);
        if (Boolean.getBoolean("saulet.ecore.write")) {
            Files.writeString(PUBLISHED, derived);
        }
        assertEquals(Files.readString(PUBLISHED), derived);
    }

    @Test
    void derivedPackageIsValid() {
        Diagnostic diagnostic = Diagnostician.INSTANCE.validate(EcoreOfMetamodel.of(METAMODEL));
        assertEquals(Diagnostic.OK, diagnostic.getSeverity(), () -> diagnostic
                .getChildren()
                .toString());
    }

    @Test
    void publishedFileIsReadAgainAndMakesValidObjects() throws IOException {
        EPackage read = reload();
        EClass component = (EClass) read.getEClassifier("BasicComponent");
        assertEquals(
                List.of("InformatizationObject"),
                component.getESuperTypes().stream().map(EClass::getName).toList());
        EObject object = read.getEFactoryInstance().create(component);
        object.eSet(component.getEStructuralFeature("iri"), "https://data.saulet.kz/basic-component/gate");
        set(object, "label", List.of("Шлюз@ru", "Шлюз@kk"));
        EEnum roles = (EEnum) read.getEClassifier("ComponentRoleCode");
        object.eSet(component.getEStructuralFeature("componentRole"), roles.getEEnumLiteralByLiteral("gateway"));
        BasicDiagnostic diagnostic = new BasicDiagnostic();
        Diagnostician.INSTANCE.validate(object, diagnostic);
        assertEquals(Diagnostic.OK, diagnostic.getSeverity(), () -> diagnostic
                .getChildren()
                .toString());
    }

    @Test
    void objectWithoutRequiredFeaturesIsNotValid() throws IOException {
        EPackage read = reload();
        EObject empty = read.getEFactoryInstance().create((EClass) read.getEClassifier("StateBody"));
        assertEquals(Diagnostic.ERROR, Diagnostician.INSTANCE.validate(empty).getSeverity());
    }

    @Test
    void everyKindAndCodeListHasItsClassifier() throws IOException {
        EPackage read = reload();
        METAMODEL.allKinds().forEach(kind -> {
            EClass type = (EClass) read.getEClassifier(kind.id());
            assertEquals(kind.isAbstract(), type.isAbstract());
            kind.properties()
                    .forEach(p -> assertTrue(
                            type.getEStructuralFeature(p.id()) != null,
                            () -> kind.id() + "." + p.id() + " is missing"));
        });
        long enums = read.getEClassifiers().stream()
                .filter(EcorePackage.Literals.EENUM::isInstance)
                .count();
        assertEquals(METAMODEL.codeLists().size(), enums);
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject object, String feature, List<String> values) {
        ((List<Object>) object.eGet(object.eClass().getEStructuralFeature(feature))).addAll(values);
    }

    private static EPackage reload() throws IOException {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("saulet.ecore"));
        resource.load(new ByteArrayInputStream(EcoreFile.of(METAMODEL).getBytes(StandardCharsets.UTF_8)), Map.of());
        return (EPackage) resource.getContents().get(0);
    }
}
