package kz.saulet.it;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One running copy of the provisioned server with the built EAR: same programs, own configuration, ports and data. Start and
 * stop may be repeated; what lies in the data directory stays.
 */
public final class ServerUnderTest implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);
    private static final Duration POLL = Duration.ofMillis(100);

    private static @Nullable ServerUnderTest shared;

    /** A server that does not start is tried once; every test that wants it fails with the same reason. */
    private static @Nullable AssertionError failure;

    private final ServerCopy copy;
    private final Ports ports = Ports.free();
    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable Process process;

    private ServerUnderTest(ServerCopy copy) {
        this.copy = copy;
    }

    /** The server with the demo estate that all tests of this run share; started by the first, stopped with the run. */
    public static synchronized ServerUnderTest shared() {
        if (failure != null) {
            throw failure;
        }
        if (shared == null) {
            try {
                shared = own("shared").start();
            } catch (AssertionError e) {
                failure = e;
                throw e;
            }
        }
        return shared;
    }

    static synchronized void closeShared() {
        if (shared != null) {
            shared.close();
            shared = null;
        }
    }

    /** A server of the caller's own, with the demo estate, not yet started. Its name is its directory in the build. */
    public static ServerUnderTest own(String name) {
        return own(name, Map.of());
    }

    /** As {@link #own(String)}, with environment variables such as the database's address. */
    public static ServerUnderTest own(String name, Map<String, String> environment) {
        return new ServerUnderTest(ServerCopy.create(name, environment));
    }

    /** Returns when the product says that it is ready; fails with the end of the log when the server ends or takes too long. */
    public ServerUnderTest start() {
        process = copy.launch(ports);
        // a test run that is broken off leaves no server behind
        Process started = process;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endAll(started)));
        Instant limit = Instant.now().plus(START_LIMIT);
        while (!isReady()) {
            if (Instant.now().isAfter(limit) || copy.deploymentFailed() || endedWithin(POLL)) {
                String log = copy.endOfLog();
                kill();
                process = null;
                return fail("Server '" + copy.name() + "' did not become ready:\n" + log);
            }
        }
        return this;
    }

    /** Asks the server to stop and waits until it has. */
    public void stop() {
        List<ProcessHandle> programs = programs();
        programs.forEach(ProcessHandle::destroy);
        if (!endedWithin(STOP_LIMIT)) {
            kill();
            fail("Server '" + copy.name() + "' did not stop in " + STOP_LIMIT);
        }
    }

    /** Ends the server as a power cut would: no clean-up of its own. */
    public void kill() {
        List<ProcessHandle> programs = programs();
        programs.forEach(ProcessHandle::destroyForcibly);
        programs.forEach(program -> program.onExit().join());
    }

    public URI uri(String path) {
        return URI.create("http://localhost:" + ports.http() + path);
    }

    /** A client that signs in as this demo account on every call. */
    public Api as(String login) {
        return new Api(client, this, login);
    }

    public Api anonymous() {
        return new Api(client, this, null);
    }

    public Path dataDirectory() {
        return copy.data();
    }

    /** Where this server, and no other program, makes its temporary files. */
    public Path temporaryDirectory() {
        return copy.temporary();
    }

    public Path log() {
        return copy.log();
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            stop();
        }
    }

    private boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(uri("/api/v1/health/ready"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean endedWithin(Duration limit) {
        try {
            return running().waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void endAll(Process started) {
        started.descendants().forEach(ProcessHandle::destroyForcibly);
        started.destroyForcibly();
    }

    /** The start script and the server it started; the server first. */
    private List<ProcessHandle> programs() {
        List<ProcessHandle> all = new ArrayList<>(running().descendants().toList());
        all.add(running().toHandle());
        return all;
    }

    private Process running() {
        return Objects.requireNonNull(process, () -> "Server '" + copy.name() + "' was not started");
    }
}
