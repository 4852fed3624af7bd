package kz.saulet.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import kz.saulet.change.ChangeLog;
import kz.saulet.change.ChangeRequest;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphStore;
import kz.saulet.language.Labels;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.InvalidInput;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Keeps the described content of a case in the graph of its round, through the change log. */
@ApplicationScoped
class CaseContent {

    private Descriptions descriptions;
    private GraphStore store;
    private ChangeLog log;
    private Permissions permissions;
    private FrozenContents frozen;

    @Inject
    CaseContent(
            Descriptions descriptions,
            GraphStore store,
            ChangeLog log,
            Permissions permissions,
            FrozenContents frozen) {
        this.descriptions = descriptions;
        this.store = store;
        this.log = log;
        this.permissions = permissions;
        this.frozen = frozen;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CaseContent() {}

    /** From the graph of the round; a past case that was taken over has only what was frozen. */
    Content read(Submission submission) {
        return submission.synthetic()
                ? frozen.of(submission.current())
                        .map(seen -> descriptions.read(seen, submission.root()))
                        .orElseGet(() -> Content.empty(Descriptions.KIND))
                : descriptions.read(submission.graph(), submission.root());
    }

    /** Writes what differs from the stored content. @throws InvalidInput when a value is wrong; nothing is written then */
    void write(Submission submission, Labels title, Content content) {
        Described described =
                descriptions.describe(submission.root(), submission.documentType(), submission.body(), title, content);
        if (!described.errors().isEmpty()) {
            throw new InvalidInput(described.errors());
        }
        Node graph = NodeFactory.createURI(submission.graph());
        Set<Quad> after = new LinkedHashSet<>();
        described.graph().find().forEach(triple -> after.add(new Quad(graph, triple)));
        ChangeSet changes = ChangeSet.diff(stored(graph), after);
        if (!changes.isEmpty()) {
            String author = permissions.person().login();
            log.append(new ChangeRequest(author, "submission", submission.number(), changes, Map.of()))
                    .ifPresent(change -> submission.current().describedAt(change.position()));
        }
    }

    private Set<Quad> stored(Node graph) {
        return store.read(data -> {
            Set<Quad> quads = new LinkedHashSet<>();
            data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
            return quads;
        });
    }
}
