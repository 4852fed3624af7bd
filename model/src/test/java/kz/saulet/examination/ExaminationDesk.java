package kz.saulet.examination;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.saulet.change.EstateSnapshot;
import kz.saulet.change.PastEstates;
import kz.saulet.language.Lang;
import kz.saulet.organisation.Accounts;
import kz.saulet.organisation.PlainPasswords;
import kz.saulet.organisation.Role;
import kz.saulet.rules.Consequences;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.RuleSet;
import kz.saulet.ruleset.RuleErrors;
import kz.saulet.submission.CaseDesk;
import kz.saulet.submission.PastCases;

/** The use cases of examinations on top of those of cases, wired as the server wires them. */
public final class ExaminationDesk implements AutoCloseable {

    private static final RuleSet CORE = RuleLibrary.core();

    static final String BAD_TEXT = "#Введение\nСистема нужна.";

    public final CaseDesk cases;
    Checks checks;
    public Examinations examinations;
    Conclusions conclusions;
    public FrozenCases frozen;
    public RuleBook book;
    public PastExaminations pastExaminations;

    /** What a proposal does to the estate; nobody has evaluated the estate unless a test says so. */
    AffectedEstate affected = input -> Consequences.NOT_EVALUATED;

    public final RuleErrors errors;

    public ExaminationDesk() {
        this(new CaseDesk());
    }

    public ExaminationDesk(CaseDesk cases) {
        this.cases = cases;
        this.errors = new RuleErrors(
                work -> cases.log.inTransaction(() -> {
                    work.run();
                    return true;
                }),
                new RuleErrors.Book(cases.entities));
        useRules(CORE);
    }

    /** From now on these rules are in force, as after a new version of the product. */
    public void useRules(RuleSet rules) {
        book = new RuleBook(rules);
        frozen = new FrozenCases(cases.entities, cases.frozenContents);
        PastVerdicts past = new PastVerdicts(
                frozen, new PastEstates(cases.entities, cases.store), book, new IssuedConclusions(cases.entities));
        ExaminationFinder finder = new ExaminationFinder(cases.entities, cases.progress, past);
        IssuedConclusions issued = new IssuedConclusions(cases.entities);
        FindingViews findings = new FindingViews(cases.directory, book);
        ProposalConsequences consequences =
                new ProposalConsequences(input -> affected.of(input), frozen, cases.permissions);
        checks = new Checks(
                new EstateSnapshot(cases.store, cases.log.reader),
                book,
                new NormBook(cases.store, book),
                cases.descriptions,
                cases.directory,
                cases.intake,
                cases.sections,
                cases.progress,
                errors,
                consequences);
        pastExaminations = new PastExaminations(cases.entities, new PastCases(cases.entities), checks, book, frozen);
        examinations = new Examinations(
                cases.entities,
                cases.permissions,
                cases.progress,
                checks,
                book,
                finder,
                new ExaminationViews(cases.progress, findings, issued, cases.permissions),
                findings,
                frozen,
                consequences);
        conclusions = new Conclusions(
                cases.entities,
                cases.permissions,
                finder,
                issued,
                new ConclusionWriter(
                        cases.progress,
                        findings,
                        new NormBook(cases.store, book),
                        new Accounts(cases.entities, PlainPasswords.passwords()),
                        cases.permissions),
                renderer(),
                cases.progress);
    }

    /** A handed-in case of Alpha with a document in which much is missing; the person is the expert afterwards. */
    String submitted() {
        String caseId = cases.draft();
        cases.attach(caseId, "tz.docx", BAD_TEXT);
        String id = cases.log.inTransaction(() -> examinations.submit(caseId));
        cases.become(Role.EXPERT, CaseDesk.BETA);
        return id;
    }

    FindingView decide(String id, int number, DecisionState state, String reason) {
        long version = finding(id, number).version();
        Decision decision = new Decision(version, state, reason, null, null);
        return cases.log.inTransaction(() -> examinations.decide(id, number, decision));
    }

    void decideAll(String id, DecisionState state) {
        findings(id).forEach(f -> decide(id, f.number(), state, "Проверено вручную"));
    }

    FindingView finding(String id, int number) {
        return cases.log.inTransaction(() -> examinations.finding(id, number));
    }

    List<FindingView> findings(String id) {
        return cases.log.inTransaction(() -> examinations.findings(id));
    }

    ExaminationView view(String id) {
        return cases.log.inTransaction(() -> examinations.view(id));
    }

    ConclusionView issue(String id, Outcome outcome) {
        cases.become(Role.HEAD, CaseDesk.BETA);
        Issue order = new Issue(view(id).version(), outcome, null, null);
        return cases.log.inTransaction(() -> conclusions.issue(id, order));
    }

    /** The rules without one of them. */
    static RuleSet without(String rule) {
        RuleSet all = CORE;
        return new RuleSet(
                all.id(),
                all.version(),
                all.hash(),
                all.rules().stream().filter(r -> !r.id().equals(rule)).toList(),
                all.refused(),
                all.graphName(),
                all.graph());
    }

    @SuppressWarnings("unchecked")
    private static Instance<ConclusionRenderer> renderer() {
        return (Instance<ConclusionRenderer>) Proxy.newProxyInstance(
                ExaminationDesk.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> new PlainRenderer());
    }

    /** Sets a conclusion as lines of text. */
    private static final class PlainRenderer implements ConclusionRenderer {

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public String fileExtension() {
            return "txt";
        }

        @Override
        public byte[] render(ConclusionContent content, List<Lang> languages) {
            StringBuilder text = new StringBuilder(content.number());
            for (Lang lang : languages) {
                text.append('\n').append(content.outcome().label().in(lang));
                content.remarks().forEach(r -> text.append('\n')
                        .append(r.number())
                        .append(' ')
                        .append(r.text().in(lang)));
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        cases.close();
    }
}
