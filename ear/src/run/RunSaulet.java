import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts the provisioned server with the demo estate in the foreground, says when it answers, and takes the server down with
 * itself: on Ctrl-C, and when the build that started it is gone. Runs from source: {@code java RunSaulet.java home data port}.
 */
public final class RunSaulet {

    private static final int USUAL_PORT = 8080;

    private RunSaulet() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path home = Path.of(args[0]);
        Path data = Files.createDirectories(Path.of(args[1]).toAbsolutePath());
        int port = Integer.parseInt(args[2]);
        Process server = start(home, data, port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        if (awaitReady(server, port)) {
            System.out.printf("%n  Saulet is ready: http://localhost:%d/   (data in %s, Ctrl-C stops it)%n%n", port, data);
        }
        System.exit(server.waitFor());
    }

    private static Process start(Path home, Path data, int port) throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(windows ? "standalone.bat" : "standalone.sh").toString());
        command.addAll(List.of("-b", "127.0.0.1", "-bmanagement", "127.0.0.1"));
        command.add("-Djboss.socket.binding.port-offset=" + (port - USUAL_PORT));
        command.add("-Dsaulet.data.dir=" + data);
        command.add("-Dsaulet.demo=true");
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putIfAbsent("JBOSS_JAVA_SIZING", "-Xms256m -Xmx1g -XX:MetaspaceSize=160m");
        // lets the start script pass our signal on to the server
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        builder.environment().put("NOPAUSE", "true");
        return builder.start();
    }

    private static boolean awaitReady(Process server, int port) throws InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        URI ready = URI.create("http://localhost:" + port + "/api/v1/health/ready");
        HttpRequest request = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(30)).build();
        while (!server.waitFor(500, TimeUnit.MILLISECONDS)) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return true;
                }
            } catch (IOException notYet) {
                // the port is not open before the product is deployed
            }
        }
        return false;
    }

    private static void stop(Process server) {
        List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
        all.add(server.toHandle());
        server.destroy();
        try {
            server.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
