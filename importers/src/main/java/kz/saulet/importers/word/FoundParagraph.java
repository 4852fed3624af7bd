package kz.saulet.importers.word;

import kz.saulet.document.DocumentParagraph.TableCell;
import org.jspecify.annotations.Nullable;

/** A paragraph with text, not yet numbered in reading order. */
record FoundParagraph(
        String text,
        int headingLevel,
        @Nullable String numbering,
        @Nullable TableCell cell) {}
