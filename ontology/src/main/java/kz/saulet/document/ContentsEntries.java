package kz.saulet.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells the lines of a typed table of contents from headings: the same words come again later in the document. */
final class ContentsEntries {

    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s.…·_\\-–]*\\d{1,3}$");
    private static final int LONGEST = 200;

    private final Map<String, Integer> lastOccurrence = new HashMap<>();
    private final List<DocumentParagraph> paragraphs;

    ContentsEntries(List<DocumentParagraph> paragraphs) {
        this.paragraphs = paragraphs;
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i).text();
            if (text.length() <= LONGEST) {
                lastOccurrence.put(key(text), i);
            }
        }
    }

    boolean isEntry(int index) {
        String text = paragraphs.get(index).text();
        return comesLater(key(text), index)
                || comesLater(key(PAGE_NUMBER.matcher(text).replaceFirst("")), index);
    }

    private boolean comesLater(String key, int index) {
        return !key.isEmpty() && lastOccurrence.getOrDefault(key, -1) > index;
    }

    private static String key(String text) {
        return TypedNumber.strip(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.]+", " ")
                .strip();
    }
}
