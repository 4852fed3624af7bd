package kz.saulet.document;

import java.util.List;

/**
 * The readable text of one file.
 *
 * @param sha256 of the file's bytes, lower-case hexadecimal
 * @param language main language of the text: {@code kk}, {@code ru}, {@code en}, or empty when it can't be told
 * @param tables number of tables
 * @param images number of pictures, whose text is not read
 */
public record DocumentContent(
        String fileName, String sha256, String language, List<DocumentParagraph> paragraphs, int tables, int images) {}
