import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How long the product takes from the start of the process to the first answer of a ready system, beside the same server
 * with an empty EAR. Both in turn, the demo estate filled before: {@code java ear/src/run/MeasureStart.java ear/target/server 5}.
 */
public final class MeasureStart {

    private static final int OFFSET = 2300;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path home;
    private final Path base;
    private final String readyPath;

    private MeasureStart(Path home, Path base, String readyPath) {
        this.home = home;
        this.base = base;
        this.readyPath = readyPath;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path home = Path.of(args[0]).toAbsolutePath();
        int runs = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Path work = Files.createTempDirectory("saulet-start");
        MeasureStart empty = new MeasureStart(home, work.resolve("empty"), "/");
        MeasureStart product = new MeasureStart(home, work.resolve("product"), "/api/v1/health/ready");
        empty.prepare(emptyEar(work.resolve("empty.ear")));
        product.prepare(home.resolve("standalone/deployments/saulet.ear"));
        System.out.printf("first start, filling the demo estate: %d ms%n", product.start());
        empty.start();
        long[] emptyTimes = new long[runs];
        long[] productTimes = new long[runs];
        for (int run = 0; run < runs; run++) {
            emptyTimes[run] = empty.start();
            productTimes[run] = product.start();
            System.out.printf("empty EAR %6d ms   product %6d ms%n", emptyTimes[run], productTimes[run]);
        }
        long emptyMedian = median(emptyTimes);
        long productMedian = median(productTimes);
        System.out.printf("median    %6d ms   product %6d ms   ratio %.2f%n", emptyMedian, productMedian,
                (double) productMedian / emptyMedian);
    }

    private void prepare(Path ear) throws IOException {
        Path configuration = Files.createDirectories(base.resolve("configuration"));
        try (Stream<Path> files = Files.list(home.resolve("standalone/configuration"))) {
            for (Path file : files.toList()) {
                Files.copy(file, configuration.resolve(file.getFileName()));
            }
        }
        Files.copy(ear, Files.createDirectories(base.resolve("deployments")).resolve("saulet.ear"));
    }

    /** Starts, waits for the answer, stops; the milliseconds from the start to the answer. */
    private long start() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/standalone.sh").toString(), "-b", "127.0.0.1",
                "-Djboss.server.base.dir=" + base, "-Djboss.socket.binding.port-offset=" + OFFSET,
                "-Dsaulet.data.dir=" + base.resolve("saulet"), "-Dsaulet.demo=true");
        builder.environment().put("JBOSS_JAVA_SIZING", "-Xms256m -Xmx1g -XX:MetaspaceSize=160m");
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        long begin = System.nanoTime();
        Process server = builder.redirectErrorStream(true)
                .redirectOutput(base.resolve("console.log").toFile())
                .start();
        while (!answers()) {
            if (server.waitFor(20, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The server ended, see " + base.resolve("console.log"));
            }
        }
        long took = (System.nanoTime() - begin) / 1_000_000;
        List<ProcessHandle> programs = new ArrayList<>(server.descendants().toList());
        programs.forEach(ProcessHandle::destroy);
        server.waitFor();
        return took;
    }

    private boolean answers() throws InterruptedException {
        URI ready = URI.create("http://127.0.0.1:" + (8080 + OFFSET) + readyPath);
        HttpRequest request = HttpRequest.newBuilder(ready).timeout(Duration.ofMinutes(5)).build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static Path emptyEar(Path file) throws IOException {
        Path war = file.resolveSibling("empty.war");
        zip(war, "index.html", "<p>empty</p>".getBytes(StandardCharsets.UTF_8));
        String application = "<application xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"10\"><module><web>"
                + "<web-uri>empty.war</web-uri><context-root>/</context-root></web></module></application>";
        zip(file, "META-INF/application.xml", application.getBytes(StandardCharsets.UTF_8), "empty.war",
                Files.readAllBytes(war));
        return file;
    }

    /** @param entries a name and its content, in turn */
    private static void zip(Path file, Object... entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write((byte[]) entries[i + 1]);
                zip.closeEntry();
            }
        }
    }
}
