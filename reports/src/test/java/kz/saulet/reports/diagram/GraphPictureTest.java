package kz.saulet.reports.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.saulet.language.Lang;
import kz.saulet.reports.diagram.Graph.Edge;
import kz.saulet.reports.diagram.Graph.Node;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphPictureTest {

    private static final Graph EVIDENCE = new Graph(
            List.of(
                    node("p", "Жоба <жаңа> & «тағам»", true),
                    node("f", "Учёт школьного питания", false),
                    node("s", "Национальная образовательная база данных", false)),
            List.of(
                    new Edge("p", "f", "автоматизирует функцию", false),
                    new Edge("f", "s", "поддерживается системой", false),
                    new Edge("p", "s", "планирует интеграцию", true)));

    @Test
    void pictureIsWellFormedAndHasATextAlternative() throws Exception {
        Document svg = parse(GraphPicture.svg(EVIDENCE, "Путь обоснования", Lang.RU));

        assertEquals("img", svg.getDocumentElement().getAttribute("role"));
        assertEquals("Путь обоснования", text(svg, "title"));
        assertTrue(text(svg, "desc").contains("Нет связи: «Жоба <жаңа> & «тағам»» – планирует интеграцию"));
        String labelled = svg.getDocumentElement().getAttribute("aria-labelledby");
        for (String id : labelled.split(" ")) {
            assertTrue(GraphPicture.svg(EVIDENCE, "Путь обоснования", Lang.RU).contains("id=\"" + id + "\""));
        }
    }

    @Test
    void missingEdgeIsDashedAndSaysSo() throws Exception {
        Document svg = parse(GraphPicture.svg(EVIDENCE, "Дәлел", Lang.KK));
        List<Element> edges = elements(svg, "path").stream()
                .filter(e -> e.getAttribute("class").startsWith("edge"))
                .toList();

        assertEquals(3, edges.size());
        assertEquals(
                1,
                edges.stream().filter(e -> e.hasAttribute("stroke-dasharray")).count());
        assertTrue(
                elements(svg, "text").stream().anyMatch(t -> t.getTextContent().startsWith("✗ жоқ: ")));
    }

    @Test
    void boxesDoNotOverlapAndStayInside() throws Exception {
        for (Graph graph :
                List.of(EVIDENCE, cycle(6), star(12), new Graph(List.of(node("a", "один", true)), List.of()))) {
            Document svg = parse(GraphPicture.svg(graph, "t", Lang.EN));
            List<int[]> boxes = elements(svg, "rect").stream()
                    .map(r -> IntStream.of(number(r, "x"), number(r, "y"), number(r, "width"), number(r, "height"))
                            .toArray())
                    .toList();
            assertEquals(graph.nodes().size(), boxes.size());
            for (int i = 0; i < boxes.size(); i++) {
                assertTrue(boxes.get(i)[0] + boxes.get(i)[2] <= number(svg.getDocumentElement(), "width"));
                assertTrue(boxes.get(i)[1] + boxes.get(i)[3] <= number(svg.getDocumentElement(), "height"));
                for (int j = i + 1; j < boxes.size(); j++) {
                    assertFalse(overlap(boxes.get(i), boxes.get(j)));
                }
            }
        }
    }

    @Test
    void edgesPointToTheRightWhereThereIsNoCycle() {
        Layers layers = Layers.of(EVIDENCE);
        assertTrue(layers.routes().stream().allMatch(Layers.Route::forward));
        assertEquals(
                1,
                Layers.of(cycle(5)).routes().stream().filter(r -> !r.forward()).count());
    }

    @Test
    void samePictureEveryTime() {
        assertEquals(GraphPicture.svg(star(9), "t", Lang.RU), GraphPicture.svg(star(9), "t", Lang.RU));
    }

    @Test
    void longLabelsAreWrappedAndCut() {
        assertEquals(List.of("ab cd", "ef"), Wrapping.lines("ab cd ef", 6, 3));
        assertEquals(List.of("abcdef", "ghij"), Wrapping.lines("abcdefghij", 6, 3));
        assertEquals(List.of("aaaa", "bbbb…"), Wrapping.lines("aaaa bbbb cccc", 5, 2));
        assertEquals(List.of(), Wrapping.lines("  ", 5, 2));
    }

    private static Graph cycle(int size) {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            nodes.add(node("n" + i, "узел " + i, false));
            edges.add(new Edge("n" + i, "n" + (i + 1) % size, "далее", false));
        }
        return new Graph(nodes, edges);
    }

    private static Graph star(int size) {
        List<Node> nodes = new ArrayList<>(List.of(node("c", "центр", true)));
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            nodes.add(node("n" + i, "узел с довольно длинным названием номер " + i, false));
            edges.add(new Edge(i % 3 == 0 ? "n" + i : "c", i % 3 == 0 ? "c" : "n" + i, "связь", i % 4 == 0));
        }
        return new Graph(nodes, edges);
    }

    private static Node node(String id, String label, boolean focus) {
        return new Node(id, label, "вид", focus);
    }

    private static boolean overlap(int[] a, int[] b) {
        return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    private static String text(Document svg, String name) {
        return elements(svg, name).get(0).getTextContent();
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList found = svg.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
