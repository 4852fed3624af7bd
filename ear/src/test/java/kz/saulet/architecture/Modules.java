package kz.saulet.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The compiled main classes of each module; an architecture test that looks at nothing would be no test. */
final class Modules {

    static final JavaClasses ONTOLOGY = classes("ontology");
    static final JavaClasses MODEL = classes("model");
    static final JavaClasses IMPORTERS = classes("importers");
    static final JavaClasses REPORTS = classes("reports");
    static final JavaClasses WEB = classes("web");
    static final JavaClasses ALL = classes("ontology", "model", "importers", "reports", "web");

    private Modules() {}

    private static JavaClasses classes(String... modules) {
        return new ClassFileImporter()
                .importPaths(Arrays.stream(modules).map(Modules::directory).toList());
    }

    private static Path directory(String module) {
        Path directory =
                Path.of("..", module, "target", "classes").toAbsolutePath().normalize();
        if (!Files.isDirectory(directory)) {
            throw new IllegalStateException("Module " + module + " is not compiled: no " + directory);
        }
        return directory;
    }
}
