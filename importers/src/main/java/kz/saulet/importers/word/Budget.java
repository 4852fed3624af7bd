package kz.saulet.importers.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import kz.saulet.document.RejectedFile.Reason;

/** What is left of bytes, characters, paragraphs and time while one file is read. */
final class Budget {

    private final WordLimits limits;
    private final long deadline;
    private long bytes;
    private long characters;
    private int paragraphs;

    Budget(WordLimits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    WordLimits limits() {
        return limits;
    }

    void spendText(int length) throws Refusal {
        characters += length;
        paragraphs++;
        if (characters > limits.characters() || paragraphs > limits.paragraphs()) {
            throw new Refusal(Reason.TOO_COMPLEX, "more text than the limit");
        }
    }

    void checkDepth(int depth) throws Refusal {
        if (depth > limits.depth()) {
            throw new Refusal(Reason.TOO_COMPLEX, "nested deeper than " + limits.depth());
        }
    }

    void checkTime() throws Refusal {
        if (System.nanoTime() - deadline > 0) {
            throw new Refusal(Reason.TOO_COMPLEX, "not read within " + limits.time());
        }
    }

    /** The stream, counted: the sizes a package declares may lie. */
    InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int next = super.read();
                if (next >= 0) {
                    spendBytes(1);
                }
                return next;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                if (count > 0) {
                    spendBytes(count);
                }
                return count;
            }
        };
    }

    private void spendBytes(int count) throws Refusal {
        bytes += count;
        if (bytes > limits.readBytes()) {
            throw new Refusal(Reason.TOO_LARGE_UNPACKED, "unpacks to more than " + limits.readBytes());
        }
        checkTime();
    }
}
