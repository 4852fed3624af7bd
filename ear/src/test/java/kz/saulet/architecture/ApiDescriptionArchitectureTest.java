package kz.saulet.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The written description of the API names every call there is, and none that there is not. */
class ApiDescriptionArchitectureTest {

    private static final java.nio.file.Path DESCRIPTION =
            java.nio.file.Path.of("../web/src/main/resources/kz/saulet/web/api/openapi.json");

    /** What a path parameter must look like is for the server only. */
    private static final Pattern SHAPE_OF_PARAMETER = Pattern.compile("\\{\\s*(\\w+)\\s*:[^{}]*}");

    @Test
    void descriptionNamesTheCallsOfTheApi() throws IOException {
        assertEquals(declared(), described());
    }

    @Test
    void everyDescribedCallSaysWhatItDoes() throws IOException {
        JsonObject paths = description().getJsonObject("paths");
        Set<String> silent = new TreeSet<>();
        paths.forEach((path, calls) -> calls.asJsonObject().forEach((method, call) -> {
            JsonObject told = call.asJsonObject();
            if (told.getString("summary", "").isBlank()
                    || told.getJsonObject("responses").size() == 0) {
                silent.add(method + " " + path);
            }
        }));
        assertFalse(paths.isEmpty());
        assertEquals(Set.of(), silent);
    }

    private static Set<String> described() throws IOException {
        Set<String> calls = new TreeSet<>();
        description().getJsonObject("paths").forEach((path, methods) -> methods.asJsonObject()
                .keySet()
                .forEach(method -> calls.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return calls;
    }

    private static JsonObject description() throws IOException {
        try (InputStream in = Files.newInputStream(DESCRIPTION);
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        }
    }

    private static Set<String> declared() {
        return Modules.WEB.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(
                        type -> calls(type, type.getAnnotationOfType(Path.class).value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> calls(JavaClass resource, String base) {
        return resource.getMethods().stream().flatMap(method -> calls(method, base));
    }

    private static Stream<String> calls(JavaMethod method, String base) {
        boolean addressed = method.isAnnotatedWith(Path.class);
        String path =
                addressed ? base + "/" + method.getAnnotationOfType(Path.class).value() : base;
        List<String> verbs = method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(type -> type.getAnnotationOfType(HttpMethod.class).value())
                .toList();
        if (verbs.isEmpty()) {
            return addressed ? calls(method.getRawReturnType(), path) : Stream.empty();
        }
        return verbs.stream().map(verb -> verb + " " + plain(path));
    }

    private static String plain(String path) {
        return SHAPE_OF_PARAMETER.matcher(path).replaceAll("{$1}").replace("//", "/");
    }
}
