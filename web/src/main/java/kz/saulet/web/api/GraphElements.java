package kz.saulet.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import kz.saulet.architecture.Elements;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.web.shell.Language;

/** Makes the calls on elements for whichever graph an address names. */
@Dependent
public class GraphElements {

    private final Elements elements;
    private final MetamodelRegistry metamodel;
    private final Language language;

    @Inject
    public GraphElements(Elements elements, MetamodelRegistry metamodel, Language language) {
        this.elements = elements;
        this.metamodel = metamodel;
        this.language = language;
    }

    ElementsOfGraph in(String graph) {
        return new ElementsOfGraph(elements, metamodel, language, graph);
    }
}
