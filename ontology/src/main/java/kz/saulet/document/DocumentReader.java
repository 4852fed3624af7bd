package kz.saulet.document;

import java.nio.file.Path;

/** Reads the text out of an uploaded file; one implementation per file format. */
public interface DocumentReader {

    /**
     * True when this reader answers for the file, also for one that only bears the name of its format: that one must be
     * refused with a reason, not passed over.
     */
    boolean reads(String fileName, byte[] head);

    /** @throws RejectedFile when the file is broken, encrypted, too large or unsafe; nothing is left behind */
    DocumentContent read(String fileName, Path file) throws RejectedFile;
}
