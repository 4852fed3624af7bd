package kz.saulet.submission;

import java.util.List;
import kz.saulet.document.DocumentContent;
import kz.saulet.language.Labels;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a proposal that a check looks at, wherever it came from.
 *
 * @param body IRI of the submitting body, or null when unknown
 * @param root IRI of the proposal
 * @param title name of the proposal, empty when it is not known or part of the content
 * @param documents the text of the files, the document under examination first
 */
public record Material(
        DocumentType type,
        @Nullable String body,
        String root,
        Labels title,
        Content content,
        List<Document> documents) {

    /** The text of one file and what the file is to the case. */
    public record Document(AttachmentType type, DocumentContent content) {}
}
