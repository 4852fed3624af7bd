package kz.saulet.change;

import java.nio.file.Path;

/** The directory for everything that must survive a restart: system property {@code saulet.data.dir}, else {@code .data}. */
public final class DataDirectory {

    private DataDirectory() {}

    public static Path path() {
        return Path.of(System.getProperty("saulet.data.dir", ".data")).toAbsolutePath();
    }
}
