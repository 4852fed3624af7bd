package kz.saulet.document;

import java.util.List;

/** Tells Kazakh, Russian and English apart by their letters. */
public final class LanguageGuess {

    /** Letters of Kazakh that Russian does not have; about one in six letters of a Kazakh text. */
    private static final String KAZAKH_ONLY = "әғқңөұүһі";

    private static final double KAZAKH_SHARE = 0.05;
    private static final int FEWEST_LETTERS = 20;

    private LanguageGuess() {}

    /** {@code kk}, {@code ru}, {@code en}, or empty when there are too few letters to tell. */
    public static String of(List<DocumentParagraph> paragraphs) {
        int kazakh = 0;
        int cyrillic = 0;
        int latin = 0;
        for (DocumentParagraph paragraph : paragraphs) {
            String text = paragraph.text();
            for (int i = 0; i < text.length(); i++) {
                char letter = Character.toLowerCase(text.charAt(i));
                if (KAZAKH_ONLY.indexOf(letter) >= 0) {
                    kazakh++;
                    cyrillic++;
                } else if (letter >= 'а' && letter <= 'ё') {
                    cyrillic++;
                } else if (letter >= 'a' && letter <= 'z') {
                    latin++;
                }
            }
        }
        if (cyrillic + latin < FEWEST_LETTERS) {
            return "";
        }
        if (latin > cyrillic) {
            return "en";
        }
        return kazakh > cyrillic * KAZAKH_SHARE ? "kk" : "ru";
    }
}
