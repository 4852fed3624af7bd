package kz.saulet.bench.rdf4j;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.saulet.bench.Peer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.eclipse.rdf4j.sail.shacl.ShaclValidator;
import org.eclipse.rdf4j.sail.shacl.results.ValidationReport;

/** RDF4J's validator over its store in memory. */
public final class Rdf4jValidator implements Peer {

    private final SailRepository data = new SailRepository(new MemoryStore());
    private final SailRepository shapes = new SailRepository(new MemoryStore());

    @Override
    public void load(Path estate, List<Path> files) throws Exception {
        read(data, estate, RDFFormat.NQUADS);
        for (Path file : files) {
            read(shapes, file, RDFFormat.TURTLE);
        }
    }

    private static void read(SailRepository repository, Path file, RDFFormat format) throws Exception {
        repository.init();
        try (SailRepositoryConnection connection = repository.getConnection();
                InputStream in = Files.newInputStream(file)) {
            connection.begin();
            var parser = Rio.createParser(format);
            parser.setRDFHandler(new AbstractRDFHandler() {
                @Override
                public void handleStatement(Statement s) {
                    connection.add(s.getSubject(), s.getPredicate(), s.getObject());
                }
            });
            parser.parse(in);
            connection.commit();
        }
    }

    @Override
    public Object validate() {
        return ShaclValidator.validate(data.getSail(), shapes.getSail());
    }

    @Override
    public List<String> shapesOf(Object answer) {
        Model report = ((ValidationReport) answer).asModel(new LinkedHashModel());
        return report.filter(null, SHACL.SOURCE_SHAPE, null).stream()
                .map(s -> local(s.getSubject(), s.getObject()))
                .toList();
    }

    private static String local(Resource result, Value shape) {
        return shape instanceof IRI iri ? iri.getLocalName() : result.stringValue();
    }
}
