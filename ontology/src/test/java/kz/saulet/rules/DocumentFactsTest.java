package kz.saulet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.saulet.document.DocumentContent;
import kz.saulet.document.DocumentParagraph;
import kz.saulet.document.RecognisedSection;
import kz.saulet.document.SectionTemplate;
import kz.saulet.language.Labels;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFactsTest {

    private static final String ROOT = "https://data.saulet.kz/proposal/1";

    private final Graph graph = GraphFactory.createDefaultGraph();

    @Test
    void paragraphBelongsToTheInnermostSection() {
        SectionTemplate whole = section("5");
        SectionTemplate part = section("5.2");
        DocumentContent content = new DocumentContent(
                "tz.docx",
                "00",
                "ru",
                List.of(paragraph(1, "Требования"), paragraph(2, "Надёжность"), paragraph(3, "99 %")),
                0,
                0);

        new DocumentFacts(graph, ROOT)
                .add(
                        1,
                        "technical-assignment",
                        content,
                        List.of(
                                new RecognisedSection(part, "Надёжность", RecognisedSection.By.HEADING, List.of(2, 3)),
                                new RecognisedSection(
                                        whole, "Требования", RecognisedSection.By.HEADING, List.of(1, 2, 3))));

        assertEquals(Set.of(ROOT + "/document/1/section/5.2"), values(ROOT + "/document/1/paragraph/3", "inSection"));
        assertEquals(Set.of("99 %"), values(ROOT + "/document/1/section/5.2", "text"));
        assertEquals(Set.of("Надёжность\n99 %"), values(ROOT + "/document/1/section/5", "text"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "БИН 000740000728 | 000740000728",
                "БСН: 0007 4000 0728; тел. 123 | 000740000728",
                "БИН/ИИН № 000740000728 | 000740000728",
                "РНН 000740000728 | ''",
                "кабинет 000740000728 | ''"
            })
    void businessNumbersAreReadAfterTheirName(String text, String number) {
        new DocumentFacts(graph, ROOT).told(NodeFactory.createURI(ROOT), text);

        assertEquals(number.isEmpty() ? Set.of() : Set.of(number), values(ROOT, "mentionsBin"));
    }

    @Test
    void textIsMatchedWithoutCaseAndTypography() {
        assertEquals("еще \"проект\" - 5 %", DocumentFacts.plain(" Ещё\u00a0 «ПРОЕКТ»\n— 5\u202f% "));
    }

    private Set<String> values(String subject, String property) {
        return graph.stream(NodeFactory.createURI(subject), NodeFactory.createURI(RuleSource.EA + property), Node.ANY)
                .map(t -> FindingWriter.lexical(t.getObject()))
                .collect(Collectors.toSet());
    }

    private static DocumentParagraph paragraph(int number, String text) {
        return new DocumentParagraph(number, text, 0, null, null);
    }

    private static SectionTemplate section(String code) {
        return new SectionTemplate(
                "https://data.saulet.kz/template-section/tz-" + code,
                code,
                Labels.none(),
                true,
                0,
                List.of(),
                List.of(),
                false);
    }
}
