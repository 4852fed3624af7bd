package kz.saulet.reports.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.saulet.examination.ConclusionContent;
import kz.saulet.examination.ConclusionContent.NotEvaluated;
import kz.saulet.examination.ConclusionContent.Remark;
import kz.saulet.examination.ConclusionContent.Signatory;
import kz.saulet.examination.CriterionSummary;
import kz.saulet.language.Text;
import kz.saulet.reports.word.WordTable.Piece;
import kz.saulet.rules.NormReference;
import kz.saulet.rules.Place;
import kz.saulet.rules.Severity;
import kz.saulet.rules.Verdict;
import kz.saulet.submission.FileView;
import org.jspecify.annotations.Nullable;

/** Writes the sections of a conclusion in one language, in the order officials know. */
final class ConclusionSections {

    private static final List<Verdict> VERDICTS = List.of(Verdict.values());

    private final WordDocument document;
    private final ConclusionContent content;
    private final ConclusionTexts texts;
    private int headings;

    ConclusionSections(WordDocument document, ConclusionContent content, ConclusionTexts texts) {
        this.document = document;
        this.content = content;
        this.texts = texts;
    }

    void write() {
        writeTitle();
        writeFiles();
        writeNorms();
        writeCheckedWith();
        writeCriteria();
        if (content.sections() != null) {
            heading("sections");
            new ConclusionSectionTable(document, texts).write(content.sections());
        }
        writeRemarks();
        writeNotEvaluated();
        writeOutcome();
        writeSignatures();
    }

    private void heading(String key) {
        document.heading(1, ++headings + ". " + texts.text(key));
    }

    private void writeTitle() {
        document.title(texts.text("title"));
        document.subtitle(texts.text("number", "number", content.number()) + ", " + texts.date(content.date()));
        document.subtitle(texts.in(content.documentType()) + "\n«" + texts.in(content.title()) + "»");
        document.subtitle(texts.in(content.bodyName()));
        document.subtitle(
                texts.text("outcome") + ": " + texts.in(content.outcome().label()));
    }

    private void writeFiles() {
        heading("files");
        if (content.files().isEmpty()) {
            document.paragraph(texts.text("files.none"));
            return;
        }
        WordTable table = document.table(6, 30, 16, 12, 36)
                .head(List.of("№", texts.text("file"), texts.text("file.type"), texts.text("file.size"), "SHA-256"));
        int number = 1;
        for (FileView file : content.files()) {
            table.row(List.of(
                    Integer.toString(number++),
                    file.name(),
                    texts.in(file.type().label()),
                    Long.toString((file.size() + 1023) / 1024),
                    file.sha256()));
        }
    }

    private void writeNorms() {
        heading("norms");
        List<String> norms = Stream.concat(
                        content.norms().stream(), content.remarks().stream().map(Remark::norm))
                .filter(norm -> !norm.act().isEmpty())
                .map(this::act)
                .distinct()
                .toList();
        if (norms.isEmpty()) {
            document.paragraph(texts.text("norms.none"));
        }
        norms.forEach(document::bullet);
    }

    /** An act as a whole, without the paragraph that one rule means. */
    private String act(NormReference norm) {
        String title = texts.in(norm.title());
        return norm.edition() == null ? title : title + ", " + texts.text("norm.edition", "edition", norm.edition());
    }

    private void writeCheckedWith() {
        heading("checked");
        document.table(45, 55)
                .row(List.of(texts.text("checked.number"), content.number()))
                .row(List.of(texts.text("checked.round"), Integer.toString(content.round())))
                .row(List.of(texts.text("checked.submitted"), texts.date(content.submittedOn())))
                .row(List.of(
                        texts.text("checked.norm-date"),
                        texts.date(content.checkedWith().date())))
                .row(List.of(texts.text("checked.regime"), texts.regime(content.regime())))
                .row(List.of(
                        texts.text("checked.rules"),
                        content.checkedWith().ruleSet() + "\nSHA-256 "
                                + content.checkedWith().ruleSetHash()))
                .row(List.of(
                        texts.text("checked.position"),
                        Long.toString(content.checkedWith().graphPosition())))
                .row(List.of(
                        texts.text("checked.content"),
                        Long.toString(content.checkedWith().contentPosition())))
                .row(List.of(
                        texts.text("checked.at"),
                        texts.time(content.checkedWith().at())));
    }

    private void writeCriteria() {
        heading("criteria");
        document.note(texts.text("criteria.note"));
        List<String> head = new ArrayList<>(List.of(texts.text("criterion")));
        VERDICTS.forEach(v -> head.add(texts.text("verdict.short." + v.id())));
        head.addAll(List.of(texts.text("elements.checked"), texts.text("elements.failed")));
        WordTable table = document.table(27, 10, 10, 10, 10, 10, 13, 10).head(head);
        for (CriterionSummary summary : content.criteria()) {
            List<String> row =
                    new ArrayList<>(List.of(texts.in(summary.criterion().label())));
            VERDICTS.forEach(v -> row.add(count(summary.checks().get(v))));
            row.add(Integer.toString(summary.elementsChecked()));
            row.add(Integer.toString(summary.elementsFailed()));
            table.row(row);
        }
        List<String> total = new ArrayList<>(List.of(texts.text("criteria.total")));
        VERDICTS.forEach(v -> total.add(count(content.checks().get(v))));
        total.addAll(List.of("–", "–"));
        table.row(total);
    }

    private static String count(@Nullable Integer number) {
        return number == null ? "0" : number.toString();
    }

    private void writeRemarks() {
        heading("remarks");
        if (content.remarks().isEmpty()) {
            document.paragraph(texts.text("remarks.none"));
            return;
        }
        for (Severity severity : Severity.values()) {
            List<Remark> remarks = content.remarks().stream()
                    .filter(r -> r.severity() == severity)
                    .toList();
            if (!remarks.isEmpty()) {
                document.heading(2, texts.severity(severity));
                WordTable table = document.table(6, 50, 26, 18)
                        .head(List.of(
                                "№", texts.text("remark"), texts.text("remark.ground"), texts.text("remark.place")));
                remarks.forEach(r -> writeRemark(table, r));
            }
        }
    }

    private void writeRemark(WordTable table, Remark remark) {
        List<Piece> what = new ArrayList<>(List.of(Piece.of(texts.textIn(remark.text()))));
        Text remedy = texts.textIn(remark.remedy());
        if (!remedy.value().isEmpty()) {
            what.add(Piece.bold(texts.text("remark.required") + ":"));
            what.add(Piece.of(remedy));
        }
        what.add(Piece.of(texts.text(remark.noLongerReported() ? "remark.decision.gone" : "remark.decision")));
        List<Piece> ground = new ArrayList<>(List.of(Piece.of(texts.norm(remark.norm()))));
        texts.normRemarks(remark.norm()).forEach(said -> ground.add(Piece.of(said)));
        ground.add(Piece.of(texts.text("remark.rule", "rule", remark.rule())));
        ground.add(Piece.of(texts.in(remark.criterion().label())));
        Place place = remark.place();
        String where = place == null ? "" : texts.place(place);
        table.rowOfPieces(List.of(
                List.of(Piece.of(Integer.toString(remark.number()))),
                what,
                ground,
                List.of(Piece.of(where.isEmpty() ? texts.text("remark.place.whole") : where))));
    }

    private void writeNotEvaluated() {
        heading("not-evaluated");
        document.note(texts.text("not-evaluated.note"));
        if (content.notEvaluated().isEmpty()) {
            document.paragraph(texts.text("not-evaluated.none"));
            return;
        }
        WordTable table = document.table(13, 37, 18, 32)
                .head(List.of(
                        texts.text("rule"),
                        texts.text("rule.about"),
                        texts.text("rule.verdict"),
                        texts.text("reason")));
        for (NotEvaluated rule : content.notEvaluated()) {
            table.rowOfPieces(List.of(
                    List.of(Piece.of(rule.rule())),
                    List.of(Piece.of(texts.textIn(rule.label()))),
                    List.of(Piece.of(texts.verdict(rule.verdict()))),
                    List.of(Piece.of(texts.textIn(rule.reason())))));
        }
    }

    private void writeOutcome() {
        heading("recommendation");
        document.paragraph(texts.textIn(content.recommendation()), false);
        document.paragraph(
                new Text(
                        texts.text("outcome") + ": "
                                + texts.in(content.outcome().label()) + ".",
                        ""),
                true);
    }

    private void writeSignatures() {
        heading("signatures");
        WordTable table = document.table(34, 26, 22, 18)
                .head(List.of(
                        texts.text("signature.role"),
                        texts.text("signature.name"),
                        texts.text("signature"),
                        texts.text("signature.date")));
        for (Signatory signatory : content.signatories()) {
            table.row(
                    List.of(texts.in(signatory.role()), texts.in(signatory.name()), "\n____________", "\n__________"));
        }
    }
}
