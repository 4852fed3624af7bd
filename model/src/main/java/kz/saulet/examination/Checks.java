package kz.saulet.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.saulet.change.EstateSnapshot;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Labels;
import kz.saulet.norms.NormRegister;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import kz.saulet.rules.CheckInput;
import kz.saulet.rules.CheckResult;
import kz.saulet.rules.DocumentFacts;
import kz.saulet.ruleset.RuleErrors;
import kz.saulet.snapshot.Snapshot;
import kz.saulet.submission.AttachmentType;
import kz.saulet.submission.CaseProgress;
import kz.saulet.submission.Content;
import kz.saulet.submission.Described;
import kz.saulet.submission.Descriptions;
import kz.saulet.submission.Directory;
import kz.saulet.submission.DocumentIntake;
import kz.saulet.submission.DocumentType;
import kz.saulet.submission.Material;
import kz.saulet.submission.OfficialTime;
import kz.saulet.submission.SectionFinder;
import kz.saulet.submission.Upload;
import org.jspecify.annotations.Nullable;

/**
 * The one check for all: self-check, examination and API end in the same method, so the same data gives the same verdicts,
 * whoever asks. Stores nothing.
 */
@ApplicationScoped
@Transactional
public class Checks {

    /** Stands for the proposal when there is no case. */
    private static final String WITHOUT_CASE = GraphNames.DATA + "proposal/checked";

    private EstateSnapshot estates;
    private RuleBook book;
    private NormBook norms;
    private Descriptions descriptions;
    private Directory directory;
    private DocumentIntake intake;
    private SectionFinder sections;
    private CaseProgress cases;
    private RuleErrors errors;
    private ProposalConsequences consequences;

    @Inject
    public Checks(
            EstateSnapshot estates,
            RuleBook book,
            NormBook norms,
            Descriptions descriptions,
            Directory directory,
            DocumentIntake intake,
            SectionFinder sections,
            CaseProgress cases,
            RuleErrors errors,
            ProposalConsequences consequences) {
        this.estates = estates;
        this.book = book;
        this.norms = norms;
        this.descriptions = descriptions;
        this.directory = directory;
        this.intake = intake;
        this.sections = sections;
        this.cases = cases;
        this.errors = errors;
        this.consequences = consequences;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Checks() {}

    /** What was looked at, and what the rules said. */
    record Checked(CheckInput input, CheckResult result) {}

    /**
     * @throws InvalidInput when document type, body or described content can't be used
     * @throws kz.saulet.problem.FileRefused for a file that can't be read safely
     */
    public CheckAnswer check(CheckRequest request) {
        DocumentType type = DocumentType.of(request.documentType())
                .orElseThrow(() -> new InvalidInput(new FieldError("documentType", "unknown-document-type")));
        Content content = request.content();
        Material material = new Material(
                type,
                body(request.body()),
                WITHOUT_CASE,
                Labels.none(),
                content == null ? Content.empty(Descriptions.KIND) : content,
                documents(request.files()));
        return answer(checked(material, request.date()));
    }

    /** Checks a case as it is now, as the expert would see it: the self-check before handing in. */
    public CheckAnswer selfCheck(String caseId) {
        return answer(checked(cases.material(caseId), OfficialTime.today()));
    }

    private CheckAnswer answer(Checked checked) {
        return new CheckAnswer(checked.result(), consequences.of(checked.input()));
    }

    /** The verdicts with what was looked at, so that it can be kept and repeated. */
    Checked checked(Material material, LocalDate date) {
        CheckInput input = input(material, date);
        EstateSnapshot.Estate estate = estates.current();
        Snapshot snapshot = estate.snapshot();
        NormRegister register = norms.register(snapshot.dataset());
        CheckResult result =
                book.checker().check(input, snapshot, estate.position().number(), register);
        errors.note(result);
        return new Checked(input, result);
    }

    CheckInput input(Material material, LocalDate date) {
        Described described = descriptions.describe(
                material.root(), material.type(), material.body(), material.title(), material.content());
        if (!described.errors().isEmpty()) {
            throw new InvalidInput(described.errors());
        }
        addDocuments(described, material);
        return new CheckInput(
                material.type().id(),
                material.body(),
                date,
                material.root(),
                described.graph(),
                given(described, material));
    }

    private @Nullable String body(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        return directory
                .body(given.strip())
                .orElseThrow(() -> new InvalidInput(new FieldError("body", "unknown-body")));
    }

    private List<Material.Document> documents(List<Upload> files) {
        return files.stream()
                .sorted(java.util.Comparator.comparing(Upload::type))
                .map(upload -> new Material.Document(
                        upload.type(), intake.accept(upload).content()))
                .toList();
    }

    private void addDocuments(Described described, Material material) {
        DocumentFacts facts = new DocumentFacts(described.graph(), described.root());
        int number = 1;
        for (Material.Document document : material.documents()) {
            boolean examined = document.type() == AttachmentType.DOCUMENT;
            facts.add(
                    number++,
                    examined ? material.type().id() : document.type().id(),
                    document.content(),
                    examined ? sections.find(material.type(), document.content()) : List.of());
        }
    }

    /** The list of files is always known, even when it is empty; a document is given when there is one. */
    private static Set<String> given(Described described, Material material) {
        Set<String> given = new LinkedHashSet<>(described.given());
        given.add("attachments");
        if (material.documents().stream().anyMatch(d -> d.type() == AttachmentType.DOCUMENT)) {
            given.add("document");
        }
        return given;
    }
}
