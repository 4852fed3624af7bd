package kz.saulet.importers.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.saulet.demo.ReferenceGraphs;
import kz.saulet.document.DocumentContent;
import kz.saulet.document.RecognisedSection;
import kz.saulet.document.SectionRecogniser;
import kz.saulet.document.SectionTemplate;
import kz.saulet.document.SectionTemplates;
import kz.saulet.graph.GraphNames;
import kz.saulet.rules.CheckInput;
import kz.saulet.rules.CheckResult;
import kz.saulet.rules.DocumentFacts;
import kz.saulet.rules.RuleChecker;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.RuleLimits;
import kz.saulet.rules.RuleVerdict;
import kz.saulet.rules.Verdict;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample assignments are read, their sections recognised, and the rules over their text answer as they should. */
class SampleAssignmentsTest {

    private static final Path SAMPLES = Path.of("../docs/samples");
    private static final String BODY = GraphNames.DATA + "state-body/mh";
    private static final String PROPOSAL = GraphNames.DATA + "proposal/sample";

    /** Rules over the text of the document; the others need an estate or a filled-in form. */
    private static final Set<String> TEXT_RULES = Set.of(
            "A-026", "C-020", "C-021", "C-023", "S-001", "S-007", "S-009", "S-010", "S-011", "S-013", "S-014", "S-029",
            "S-030", "S-034", "U-001", "U-003", "U-004", "U-007", "U-008", "U-009", "U-011", "U-012", "U-013", "U-015",
            "U-016", "U-017", "U-018", "U-019", "U-020", "U-021", "U-022", "U-028", "U-029", "U-030", "U-032", "U-034",
            "U-035", "U-036", "U-037", "U-038", "U-040", "N-001", "N-002", "N-006", "N-007", "N-009");

    /** Further rules on what the sections and the set of documents say. */
    private static final Set<String> SECTION_RULES = Set.of(
            "C-003", "C-017", "C-022", "C-027", "C-033", "C-034", "P-004", "P-005", "P-008", "P-009", "P-012", "S-002",
            "S-003", "S-004", "S-005", "S-006", "S-008", "S-012", "S-015", "S-016", "S-017", "S-018", "S-019", "S-020",
            "S-021", "S-022", "S-023", "S-024", "S-025", "S-026", "S-027", "S-028", "S-031", "S-032", "S-033", "S-035",
            "S-036", "S-037");

    private static final DatasetGraph REFERENCE = reference();
    private static final List<SectionTemplate> TEMPLATES =
            SectionTemplates.read(REFERENCE, SectionTemplates.TECHNICAL_ASSIGNMENT);

    @ParameterizedTest
    @ValueSource(strings = {"tz-complete-ru.docx", "tz-complete-kk.docx", "tz-without-styles-ru.docx"})
    void everySectionOfACompleteAssignmentIsFound(String name) throws Exception {
        List<String> found =
                sections(read(name)).stream().map(s -> s.template().code()).toList();
        assertEquals(TEMPLATES.stream().map(SectionTemplate::code).toList(), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tz-complete-ru.docx", "tz-complete-kk.docx", "tz-without-styles-ru.docx"})
    void completeAssignmentPassesTheRulesOverItsText(String name) throws Exception {
        for (RuleVerdict verdict : textVerdicts(name)) {
            assertEquals(Verdict.PASSED, verdict.verdict(), () -> explain(verdict));
        }
    }

    @Test
    void defectiveAssignmentFailsWhereItIsWrong() throws Exception {
        Set<String> failed = textVerdicts("tz-defective-ru.docx").stream()
                .filter(v -> v.verdict() == Verdict.FAILED)
                .map(RuleVerdict::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(
                failed.containsAll(Set.of("C-020", "C-021", "C-023", "S-007", "S-011", "S-029", "U-007")),
                failed::toString);
    }

    @Test
    void languageIsRecognised() throws Exception {
        assertEquals("kk", read("tz-complete-kk.docx").language());
        assertEquals("ru", read("tz-complete-ru.docx").language());
    }

    private static List<RuleVerdict> textVerdicts(String name) throws Exception {
        Graph proposal = GraphFactory.createDefaultGraph();
        DocumentContent content = read(name);
        new DocumentFacts(proposal, PROPOSAL).add(1, "technical-assignment", content, sections(content));
        CheckInput input = new CheckInput(
                "technical-assignment",
                BODY,
                LocalDate.of(2026, 11, 21),
                PROPOSAL,
                proposal,
                Set.of("document", "attachments"));
        CheckResult result = new RuleChecker(RuleLibrary.core(), RuleLimits.DEFAULT).check(input, REFERENCE, 0);
        List<RuleVerdict> verdicts = result.verdicts().stream()
                .filter(v -> TEXT_RULES.contains(v.rule()) || SECTION_RULES.contains(v.rule()))
                .toList();
        assertEquals(TEXT_RULES.size() + SECTION_RULES.size(), verdicts.size());
        return verdicts;
    }

    private static String explain(RuleVerdict verdict) {
        return verdict.rule() + ": "
                + verdict.findings().stream()
                        .map(f -> f.message().byLang().get("ru"))
                        .collect(Collectors.joining("; "))
                + verdict.reason();
    }

    private static List<RecognisedSection> sections(DocumentContent content) {
        return new SectionRecogniser(TEMPLATES).recognise(content);
    }

    private static DocumentContent read(String name) throws Exception {
        return new WordDocumentReader().read(name, SAMPLES.resolve(name));
    }

    private static DatasetGraph reference() {
        DatasetGraph data = DatasetGraphFactory.create();
        ReferenceGraphs.graphs().forEach((name, graph) -> data.addGraph(NodeFactory.createURI(name), graph.get()));
        return data;
    }
}
