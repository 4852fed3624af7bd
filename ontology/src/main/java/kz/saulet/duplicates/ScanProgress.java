package kz.saulet.duplicates;

/** Told how far a scan is. */
@FunctionalInterface
public interface ScanProgress {

    /** For those who neither watch nor stop. */
    ScanProgress UNWATCHED = (done, total) -> true;

    /**
     * May be called by several threads.
     *
     * @param done elements compared so far
     * @return false to stop the scan
     */
    boolean goOn(int done, int total);
}
