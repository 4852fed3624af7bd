package kz.saulet.bench;

import java.nio.file.Path;
import java.util.List;

/** A validator under measurement. One is made in a process of its own for one scenario. */
public interface Peer extends AutoCloseable {

    /** Does once what has nothing to do with any estate, such as starting a library. */
    default void start() {}

    /** Reads the estate from its text, and the shapes, up to where the first question can be asked. */
    void load(Path estate, List<Path> shapes) throws Exception;

    /** Writes an estate into a folder, in the form in which the peer keeps estates from one start to the next. */
    default void store(Path estate, Path folder) throws Exception {
        throw new UnsupportedOperationException();
    }

    /** Opens what was stored, and the shapes, up to where the first question can be asked. */
    default void open(Path folder, List<Path> shapes) throws Exception {
        throw new UnsupportedOperationException();
    }

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
