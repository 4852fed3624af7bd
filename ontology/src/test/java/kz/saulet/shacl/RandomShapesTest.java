package kz.saulet.shacl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import kz.saulet.shacl.evaluate.JenaOracle;
import kz.saulet.shacl.shape.RefusedShapes;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** Random shapes over random data: ours says what Jena says. */
class RandomShapesTest {

    @Property(tries = 800, seed = "20261122")
    void fixedSeedsAgreeWithJena(@ForAll long seed) throws RefusedShapes {
        compare(seed);
    }

    @Property(tries = 200)
    void newSeedsAgreeWithJena(@ForAll long seed) throws RefusedShapes {
        compare(seed);
    }

    private static void compare(long seed) throws RefusedShapes {
        Random random = new Random(seed);
        Graph data = new RandomGraphs(random).graph();
        Graph shapes = new RandomShapes(random).graph();
        List<String> expected = JenaOracle.validate(shapes, data);
        List<String> actual = JenaOracle.lines(Ours.validate(shapes, data));
        assertEquals(
                String.join("\n", expected),
                String.join("\n", actual),
                () -> seed + "\n" + text(shapes) + "\n" + text(data));
    }

    static String text(Graph graph) {
        StringWriter writer = new StringWriter();
        RDFDataMgr.write(writer, graph, Lang.TTL);
        return writer.toString();
    }
}
