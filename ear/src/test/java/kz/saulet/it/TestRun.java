package kz.saulet.it;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before the first test: prepares the server copy that {@code arquillian.xml} names, an empty one on free ports. After the
 * last: stops what the tests shared.
 */
public final class TestRun implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (isWithServer()) {
            ServerCopy.empty("in-container");
            Ports ports = Ports.free();
            System.setProperty("saulet.it.container.offset", Integer.toString(ports.offset()));
            System.setProperty("saulet.it.container.management", Integer.toString(ports.management()));
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (isWithServer()) {
            Browser.closeShared();
            ServerUnderTest.closeShared();
        }
    }

    /** A run of unit tests has no server to copy. */
    private static boolean isWithServer() {
        return System.getProperty("saulet.it.server") != null;
    }
}
