package kz.saulet.document;

import java.nio.file.Path;

/** Reads the text out of an uploaded file; one implementation per file format. */
public interface DocumentReader {

    /** True when the file name and the first bytes are of the format this reader knows. */
    boolean reads(String fileName, byte[] head);

    /** @throws RejectedFile when the file is broken, encrypted, too large or unsafe; nothing is left behind */
    DocumentContent read(String fileName, Path file) throws RejectedFile;
}
