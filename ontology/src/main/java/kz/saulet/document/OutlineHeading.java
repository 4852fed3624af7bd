package kz.saulet.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that opens a section of the document, whether the template knows the section or not.
 *
 * @param index of the paragraph, from 0
 * @param level 1 for the outermost headings
 * @param matches sections of the template whose heading this may be
 */
record OutlineHeading(
        int index,
        int level,
        @Nullable String number,
        String text,
        RecognisedSection.By by,
        List<TemplatePatterns.Match> matches) {}
