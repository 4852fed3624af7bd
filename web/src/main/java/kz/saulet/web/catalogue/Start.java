package kz.saulet.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import kz.saulet.organisation.CurrentPerson;
import kz.saulet.organisation.Person;
import kz.saulet.organisation.Role;

/** The start page: the figures of the estate, and where each role begins. */
@Named
@RequestScoped
public class Start {

    private static final int OF_EACH_LAYER = 2;
    private static final int FIGURES = 10;

    private Catalogue catalogue;
    private CurrentPerson current;

    @Inject
    public Start(Catalogue catalogue, CurrentPerson current) {
        this.catalogue = catalogue;
        this.current = current;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Start() {}

    /** The first kinds of every layer of the architecture. */
    public List<Catalogue.Entry> getFigures() {
        return catalogue.getSections().stream()
                .flatMap(section -> section.getFilled().stream().limit(OF_EACH_LAYER))
                .limit(FIGURES)
                .toList();
    }

    public List<Way> getWays() {
        Person person = current.get();
        List<Way> ways = new ArrayList<>();
        if (person.isAny(Role.AGENCY, Role.SIGNER)) {
            ways.add(new Way("/submissions.xhtml", "start.do.submit"));
        }
        if (person.isAny(Role.EXPERT, Role.APPROVER, Role.HEAD, Role.SECURITY, Role.AUTHORIZED)) {
            ways.add(new Way("/examinations.xhtml", "start.do.examine"));
        }
        ways.add(new Way("/bodies.xhtml", "start.do.browse"));
        ways.add(new Way("/catalogue.xhtml", "start.do.take"));
        ways.add(new Way("/rules.xhtml", "start.do.rules"));
        return ways;
    }

    /** A first step. */
    public record Way(String url, String key) {}
}
