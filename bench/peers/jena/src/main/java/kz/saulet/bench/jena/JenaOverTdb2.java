package kz.saulet.bench.jena;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** Over a TDB2 store on disk, within one read transaction. */
public final class JenaOverTdb2 extends JenaPeer {

    @Override
    Graph load(Path estate) throws Exception {
        DatasetGraph store =
                DatabaseMgr.connectDatasetGraph(Files.createTempDirectory("bench-tdb2").toString());
        Txn.executeWrite(store, () -> RDFParser.source(estate).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                store.getDefaultGraph().add(quad.asTriple());
            }
        }));
        store.begin(ReadWrite.READ);
        return store.getDefaultGraph();
    }
}
