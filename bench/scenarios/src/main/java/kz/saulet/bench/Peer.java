package kz.saulet.bench;

import java.nio.file.Path;
import java.util.List;

/** A validator under measurement. One is made in a process of its own for one scenario. */
public interface Peer extends AutoCloseable {

    /** Reads the estate and the shapes, up to where the first question can be asked. */
    void open(Path estate, List<Path> shapes) throws Exception;

    /** Validates all. What it returns is turned into lines outside the measured time. */
    Object validate() throws Exception;

    /** Forgets what it has learned about the data, not how it has compiled the shapes. */
    default void forget() {}

    /** Validates the nodes of a proposal laid over the estate, and takes it away again. */
    default Object own(byte[] proposal) throws Exception {
        throw new UnsupportedOperationException();
    }

    /** What results a proposal adds, at its own nodes and at those of the estate. */
    default Object affected(byte[] proposal) throws Exception {
        throw new UnsupportedOperationException();
    }

    /** For each result the local name of its shape. */
    List<String> shapesOf(Object answer) throws Exception;

    @Override
    default void close() throws Exception {}
}
