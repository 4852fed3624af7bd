package kz.saulet.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The two ports of one server copy: free when asked for, so that several builds can run on one machine. */
public record Ports(int offset) {

    private static final int HTTP = 8080;
    private static final int MANAGEMENT = 9990;
    private static final int FIRST_OFFSET = 1000;
    private static final int LAST_OFFSET = 20_000;

    /** The first free pair from a place that differs by process, so that two builds seldom meet. */
    public static Ports free() {
        int start = FIRST_OFFSET + (int) (ProcessHandle.current().pid() % 500) * 20;
        for (int offset = start; offset < LAST_OFFSET; offset++) {
            if (isFree(HTTP + offset) && isFree(MANAGEMENT + offset)) {
                return new Ports(offset);
            }
        }
        throw new IllegalStateException("No free pair of ports from offset " + start + " to " + LAST_OFFSET);
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
