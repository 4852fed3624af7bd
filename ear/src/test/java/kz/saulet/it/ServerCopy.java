package kz.saulet.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of one server copy below {@code target/it}: configuration and deployment copied, programs and modules shared. */
record ServerCopy(String name, Path base, Map<String, String> environment) {

    private static final Path HOME =
            Path.of(System.getProperty("saulet.it.server")).toAbsolutePath();
    private static final Path COPIES =
            Path.of(System.getProperty("saulet.it.directory")).toAbsolutePath();
    private static final String EAR = "saulet.ear";
    private static final int LOG_LINES = 60;
    private static final int LINE_LENGTH = 600;

    static ServerCopy create(String name, Map<String, String> environment) {
        Path base = COPIES.resolve(name);
        deleteTree(base);
        copyTree(HOME.resolve("standalone/configuration"), base.resolve("configuration"));
        ServerCopy copy = new ServerCopy(name, base, environment);
        createFolder(copy.temporary());
        copyFile(
                HOME.resolve("standalone/deployments").resolve(EAR),
                copy.deployments().resolve(EAR));
        return copy;
    }

    /** Without the deployment: for a test that brings its own. */
    static ServerCopy empty(String name) {
        ServerCopy copy = create(name, Map.of());
        deleteTree(copy.deployments().resolve(EAR));
        return copy;
    }

    Path data() {
        return base.resolve("saulet");
    }

    /** The server's own folder for temporary files, so that a test can see what was left in it. */
    Path temporary() {
        return base.resolve("temporary");
    }

    Path log() {
        return base.resolve("console.log");
    }

    /** The first compiler only: a test server lives for seconds and would spend half of them on the second. */
    Process launch(Ports ports) {
        List<String> command =
                new ArrayList<>(List.of(HOME.resolve("bin/standalone.sh").toString()));
        command.addAll(List.of("-b", "127.0.0.1", "-bmanagement", "127.0.0.1"));
        command.add("-Djboss.server.base.dir=" + base);
        command.add("-Djboss.socket.binding.port-offset=" + ports.offset());
        command.add("-Dsaulet.data.dir=" + data());
        command.add("-Dsaulet.demo=true");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().put("JBOSS_JAVA_SIZING", "-Xms192m -Xmx1g -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        // here and not among the arguments: the JDK reads it before the server does
        builder.environment().put("JDK_JAVA_OPTIONS", "\"-Djava.io.tmpdir=" + temporary() + "\"");
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path deployments() {
        return base.resolve("deployments");
    }

    boolean deploymentFailed() {
        return Files.exists(deployments().resolve(EAR + ".failed"));
    }

    String endOfLog() {
        try (Stream<String> lines = Files.lines(log())) {
            List<String> all = lines.map(line -> line.substring(0, Math.min(LINE_LENGTH, line.length())))
                    .toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - LOG_LINES), all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyTree(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyFile(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteTree(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
