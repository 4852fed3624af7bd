package kz.saulet.submission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.saulet.language.Labels;
import kz.saulet.problem.Messages;

/** The types of document that are examined; the names are part of the API, the prefixes part of case numbers. */
public enum DocumentType {
    AUTOMATION_REQUEST("ЗА"),
    INVESTMENT_PROPOSAL("ИП"),
    FEASIBILITY_STUDY("ТЭО"),
    FINANCIAL_JUSTIFICATION("ФЭО"),
    TECHNICAL_ASSIGNMENT("ТЗ"),
    ICS_REQUIREMENTS("ТТ"),
    ARCHITECTURE("АРХ");

    private final String prefix;

    DocumentType(String prefix) {
        this.prefix = prefix;
    }

    /** The name used in the API and in the graph, such as {@code technical-assignment}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String prefix() {
        return prefix;
    }

    /** The number of a case as people write it, with the round: {@code ТЗ-000001-1}. */
    public String number(long serial, int round) {
        return String.format(Locale.ROOT, "%s-%06d-%d", prefix, serial, round);
    }

    public Labels label() {
        return Messages.of(DocumentType.class).labels("document-type." + id());
    }

    public static Optional<DocumentType> of(String id) {
        return Arrays.stream(values()).filter(t -> t.id().equals(id)).findFirst();
    }
}
