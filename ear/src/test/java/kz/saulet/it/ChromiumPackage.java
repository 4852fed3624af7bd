package kz.saulet.it;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.brotli.BrotliCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * A headless Chromium for Linux x86-64 out of an npm package, for a machine that has a JDK and nothing else. The package is
 * fetched once, over plain HTTP, and its content compared with the hash written in the build.
 */
final class ChromiumPackage {

    private static final String FONTS = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>%s/fonts</dir><cachedir>%s/fonts-cache</cachedir></fontconfig>
            """;

    private final Path directory =
            Path.of(System.getProperty("saulet.it.chromium")).toAbsolutePath();
    private final String version = System.getProperty("saulet.it.chromium.version");
    private final String sha512 = System.getProperty("saulet.it.chromium.sha512");

    /** Unpacks what is not yet there. */
    Chromium unpacked() {
        Path program = directory.resolve("chromium");
        try {
            if (!Files.exists(directory.resolve("complete-" + version))) {
                unpack(fetch(), program);
                Files.writeString(fontsConfiguration(), FONTS.formatted(directory, directory));
                Files.createFile(directory.resolve("complete-" + version));
            }
            return new Chromium(program, environment(program));
        } catch (IOException e) {
            throw new UncheckedIOException("No browser on this machine, and none could be fetched", e);
        }
    }

    private Path fetch() throws IOException {
        Path archive = Files.createDirectories(directory).resolve("package.tgz");
        String registry = registry();
        URI address = URI.create(registry + "/@sparticuz/chromium/-/chromium-" + version + ".tgz");
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        try {
            HttpResponse<Path> answer =
                    client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofFile(archive));
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answered " + answer.statusCode());
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        verify(archive);
        return archive;
    }

    /** The registry of this machine's npm configuration, if it says one. */
    private static String registry() {
        String configured = System.getenv("npm_config_registry");
        String registry = configured == null ? System.getProperty("saulet.it.npm.registry") : configured;
        return registry.replaceAll("/+$", "");
    }

    private void verify(Path archive) throws IOException {
        try (DigestInputStream in = new DigestInputStream(
                new BufferedInputStream(Files.newInputStream(archive)), MessageDigest.getInstance("SHA-512"))) {
            in.transferTo(OutputStream.nullOutputStream());
            String actual =
                    Base64.getEncoder().encodeToString(in.getMessageDigest().digest());
            if (!actual.equals(sha512)) {
                throw new IOException("The package " + version + " is not the expected one: SHA-512 is " + actual);
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void unpack(Path archive, Path program) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new GzipCompressorInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                switch (entry.getName()) {
                    case "package/bin/chromium.br" -> unpackProgram(tar, program);
                    case "package/bin/al2023.tar.br", "package/bin/fonts.tar.br", "package/bin/swiftshader.tar.br" ->
                        unpackTree(tar, directory);
                    default -> {}
                }
            }
        }
    }

    private static void unpackProgram(InputStream packed, Path program) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(program))) {
            new BrotliCompressorInputStream(packed).transferTo(out);
        }
        if (!program.toFile().setExecutable(true)) {
            throw new IOException("Cannot make a program of " + program);
        }
    }

    /** Libraries and fonts for a machine that has none of its own. */
    @SuppressWarnings("resource") // closing would close the archive they lie in
    private static void unpackTree(InputStream packed, Path directory) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(new BrotliCompressorInputStream(packed));
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path target = entry.resolveIn(directory);
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else if (entry.isFile()) {
                Files.createDirectories(target.getParent());
                Files.write(target, tar.readAllBytes());
            }
        }
    }

    private Map<String, String> environment(Path program) throws IOException {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (!starts(program)) {
            environment.put("LD_LIBRARY_PATH", directory.resolve("lib").toString());
        }
        if (!Files.isDirectory(Path.of("/usr/share/fonts"))) {
            environment.put("FONTCONFIG_FILE", fontsConfiguration().toString());
        }
        return environment;
    }

    private Path fontsConfiguration() {
        return directory.resolve("saulet-fonts.conf");
    }

    private static boolean starts(Path program) throws IOException {
        Process version = new ProcessBuilder(program.toString(), "--version", "--no-sandbox")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return version.waitFor(1, TimeUnit.MINUTES) && version.exitValue() == 0;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
