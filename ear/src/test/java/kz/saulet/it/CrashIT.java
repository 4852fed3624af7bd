package kz.saulet.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The server is killed in the middle of edits, again and again; what was acknowledged must be there afterwards. */
class CrashIT {

    private static final int CRASHES = 20;
    private static final int WRITERS = 4;
    private static final int MOST_EDITS = 40;
    private static final int MOST_NANOSECONDS = 20_000_000;

    /** Fixed, so that a failure can be met again; where in an edit the kill falls still differs from run to run. */
    private final Random random = new Random(20_261_121);

    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void noAcknowledgedEditIsLostWhenTheServerIsKilled(TestReporter reporter) throws Exception {
        try (ServerUnderTest server = ServerUnderTest.own("crash").start()) {
            List<ElementWriter> writers = IntStream.range(0, WRITERS)
                    .mapToObj(number -> ElementWriter.create(server.as("architect"), number))
                    .toList();
            for (int crash = 0; crash < CRASHES; crash++) {
                killWhileEditing(server, writers, 1 + random.nextInt(MOST_EDITS));
                server.start();
                writers.forEach(writer -> writer.assertNothingLost(server.as("architect")));
            }
            int edits = writers.stream().mapToInt(ElementWriter::acknowledged).sum();
            reporter.publishEntry("acknowledged edits over " + CRASHES + " kills", Integer.toString(edits));
            assertTrue(edits >= CRASHES, () -> "only " + edits + " edits were acknowledged");
        }
    }

    private void killWhileEditing(ServerUnderTest server, List<ElementWriter> writers, int edits) throws Exception {
        CountDownLatch acknowledged = new CountDownLatch(edits);
        List<? extends Future<?>> running = writers.stream()
                .map(writer -> threads.submit(
                        () -> writer.editUntilTheServerIsGone(server.as("architect"), acknowledged::countDown)))
                .toList();
        assertTrue(acknowledged.await(2, TimeUnit.MINUTES), () -> acknowledged.getCount() + " edits are missing");
        spin(Duration.ofNanos(random.nextInt(MOST_NANOSECONDS)));
        server.kill();
        for (Future<?> writer : running) {
            writer.get(1, TimeUnit.MINUTES);
        }
    }

    /** Moves the kill to any place inside an edit; shorter than any pause of a thread can be. */
    private static void spin(Duration duration) {
        Instant end = Instant.now().plus(duration);
        while (Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
    }
}
