package kz.saulet.bench.rdf4j;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.saulet.bench.Peer;
import org.eclipse.rdf4j.common.exception.ValidationException;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.repository.RepositoryException;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.eclipse.rdf4j.sail.shacl.ShaclSail;

/** RDF4J's validating store: a transaction that adds the proposal is refused with a report. */
public final class Rdf4jSail implements Peer {

    private final SailRepository data = new SailRepository(new ShaclSail(new MemoryStore()));

    @Override
    public void load(Path estate, List<Path> files) throws Exception {
        data.init();
        try (SailRepositoryConnection connection = data.getConnection()) {
            connection.begin(ShaclSail.TransactionSettings.ValidationApproach.Disabled);
            for (Path file : files) {
                try (InputStream in = Files.newInputStream(file)) {
                    connection.add(in, "", RDFFormat.TURTLE, RDF4J.SHACL_SHAPE_GRAPH);
                }
            }
            connection.commit();
            connection.begin(ShaclSail.TransactionSettings.ValidationApproach.Disabled);
            var parser = Rio.createParser(RDFFormat.NQUADS);
            parser.setRDFHandler(new AbstractRDFHandler() {
                @Override
                public void handleStatement(Statement s) {
                    connection.add(s.getSubject(), s.getPredicate(), s.getObject());
                }
            });
            try (InputStream in = Files.newInputStream(estate)) {
                parser.parse(in);
            }
            connection.commit();
        }
    }

    @Override
    public Object validate() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object affected(byte[] proposal) throws Exception {
        try (SailRepositoryConnection connection = data.getConnection()) {
            connection.begin();
            connection.add(new ByteArrayInputStream(proposal), "", RDFFormat.NTRIPLES);
            connection.commit();
            return new LinkedHashModel();
        } catch (RepositoryException e) {
            if (e.getCause() instanceof ValidationException refused) {
                return refused.validationReportAsModel();
            }
            throw e;
        }
    }

    @Override
    public List<String> shapesOf(Object answer) {
        return ((Model) answer)
                .filter(null, SHACL.SOURCE_SHAPE, null).stream()
                        .map(s -> s.getObject().stringValue().replaceAll(".*#", ""))
                        .toList();
    }
}
