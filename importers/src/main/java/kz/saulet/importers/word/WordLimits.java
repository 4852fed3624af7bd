package kz.saulet.importers.word;

import java.time.Duration;

/**
 * The bounds inside which a file is read. They are far above any honest document and far below what hurts the server.
 *
 * @param fileBytes size of the file as uploaded
 * @param entries number of entries of the package
 * @param declaredBytes sum of the sizes that the package declares for its entries
 * @param readBytes bytes really unpacked from the parts that are read
 * @param ratio how many times an entry of more than {@link #RATIO_FREE_BYTES} may grow when unpacked
 * @param depth nesting of XML elements
 * @param paragraphs number of paragraphs with text
 * @param characters length of the whole text
 * @param time for one file
 */
public record WordLimits(
        long fileBytes,
        int entries,
        long declaredBytes,
        long readBytes,
        int ratio,
        int depth,
        int paragraphs,
        int characters,
        Duration time) {

    /** Entries up to this size may have any ratio: an empty picture shrinks a thousand times. */
    static final long RATIO_FREE_BYTES = 20L << 20;

    private static final long MEGABYTE = 1L << 20;

    /** The default limits; the file size can be set by the system property {@code saulet.document.max-megabytes}. */
    public static WordLimits standard() {
        long megabytes = Long.getLong("saulet.document.max-megabytes", 20);
        return new WordLimits(
                megabytes * MEGABYTE,
                5_000,
                400 * MEGABYTE,
                100 * MEGABYTE,
                100,
                400,
                200_000,
                10_000_000,
                Duration.ofSeconds(15));
    }

    public WordLimits withFileBytes(long bytes) {
        return new WordLimits(bytes, entries, declaredBytes, readBytes, ratio, depth, paragraphs, characters, time);
    }

    public WordLimits withTime(Duration limit) {
        return new WordLimits(
                fileBytes, entries, declaredBytes, readBytes, ratio, depth, paragraphs, characters, limit);
    }

    /** The size limit in whole megabytes, for the sentence that names it. */
    public long fileMegabytes() {
        return fileBytes / MEGABYTE;
    }
}
