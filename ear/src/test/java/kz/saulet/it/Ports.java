package kz.saulet.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** The two ports of one server copy: free when asked for, so that several builds can run on one machine. */
public record Ports(int offset) {

    private static final int HTTP = 8080;
    private static final int MANAGEMENT = 9990;
    private static final int LAST_OFFSET = 20_000;

    /** Starts at a place that differs by process, so that two builds on one machine seldom meet. */
    private static final AtomicInteger NEXT =
            new AtomicInteger(1000 + (int) (ProcessHandle.current().pid() % 500) * 20);

    /** A pair that nobody uses and that no other caller of this run was given. */
    public static Ports free() {
        Ports ports = new Ports(NEXT.getAndIncrement());
        while (!isFree(ports.http()) || !isFree(ports.management())) {
            ports = new Ports(NEXT.getAndIncrement());
            if (ports.offset > LAST_OFFSET) {
                throw new IllegalStateException("No free pair of ports up to offset " + LAST_OFFSET);
            }
        }
        return ports;
    }

    public int http() {
        return HTTP + offset;
    }

    public int management() {
        return MANAGEMENT + offset;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
