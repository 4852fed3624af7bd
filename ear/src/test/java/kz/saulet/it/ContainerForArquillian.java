package kz.saulet.it;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Prepares the server copy that {@code arquillian.xml} names, before the first test: an empty one, on free ports. */
public final class ContainerForArquillian implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("saulet.it.server") == null) {
            return; // a unit test run: there is no server to copy
        }
        ServerCopy.empty("in-container");
        Ports ports = Ports.free();
        System.setProperty("saulet.it.container.offset", Integer.toString(ports.offset()));
        System.setProperty("saulet.it.container.management", Integer.toString(ports.management()));
    }
}
