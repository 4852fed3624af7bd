package kz.saulet.bench.jena;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    public void load(Path estate, List<Path> files) throws Exception {
        Path folder = Files.createTempDirectory("bench-tdb2");
        store(estate, folder);
        open(folder, files);
    }

    @Override
    public void store(Path estate, Path folder) {
        DatasetGraph store = DatabaseMgr.connectDatasetGraph(folder.toString());
        Txn.executeWrite(store, () -> RDFParser.source(estate).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                store.getDefaultGraph().add(quad.asTriple());
            }
        }));
    }

    @Override
    public void open(Path folder, List<Path> files) {
        DatasetGraph store = DatabaseMgr.connectDatasetGraph(folder.toString());
        store.begin(ReadWrite.READ);
        use(store.getDefaultGraph(), files);
    }
}
