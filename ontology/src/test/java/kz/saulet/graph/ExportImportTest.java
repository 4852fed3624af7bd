package kz.saulet.graph;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

class ExportImportTest {

    private static final List<RDFFormat> FORMATS =
            List.of(RDFFormat.NQUADS, RDFFormat.TRIG, RDFFormat.JSONLD, RDFFormat.RDF_THRIFT);

    @Property(tries = 60)
    void whatIsExportedAndImportedAgainChangesNothing(@ForAll("changes") ChangeSet change) {
        for (RDFFormat format : FORMATS) {
            ChangeSet difference = ChangeSet.diff(change.adds(), imported(exported(change.adds(), format), format));
            assertTrue(difference.isEmpty(), format + ": " + difference);
        }
    }

    private static byte[] exported(Set<Quad> quads, RDFFormat format) {
        DatasetGraph data = DatasetGraphFactory.createGeneral();
        quads.forEach(data::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, data, format);
        return out.toByteArray();
    }

    private static Set<Quad> imported(byte[] bytes, RDFFormat format) {
        DatasetGraph data = DatasetGraphFactory.createGeneral();
        RDFDataMgr.read(data, new ByteArrayInputStream(bytes), format.getLang());
        return new HashSet<>(Iter.toList(data.find()));
    }

    @Provide
    Arbitrary<ChangeSet> changes() {
        return RandomChanges.changes();
    }
}
