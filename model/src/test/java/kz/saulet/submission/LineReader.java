package kz.saulet.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kz.saulet.document.DocumentContent;
import kz.saulet.document.DocumentParagraph;
import kz.saulet.document.DocumentReader;
import kz.saulet.document.RejectedFile;

/** Reads a text file as if it were a document: a line is a paragraph, a line with a hash sign in front is a heading. */
final class LineReader implements DocumentReader {

    @Override
    public boolean reads(String fileName, byte[] head) {
        return fileName.endsWith(".docx");
    }

    @Override
    public DocumentContent read(String fileName, Path file) throws RejectedFile {
        byte[] bytes = bytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.startsWith("BROKEN")) {
            throw new RejectedFile(RejectedFile.Reason.BROKEN, fileName);
        }
        List<DocumentParagraph> paragraphs = new ArrayList<>();
        text.lines().forEach(line -> paragraphs.add(paragraph(paragraphs.size() + 1, line)));
        return new DocumentContent(fileName, sha256(bytes), "ru", List.copyOf(paragraphs), 0, 0);
    }

    private static DocumentParagraph paragraph(int number, String line) {
        boolean heading = line.startsWith("#");
        return new DocumentParagraph(number, line.replaceFirst("^#", "").strip(), heading ? 1 : 0, null, null);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
