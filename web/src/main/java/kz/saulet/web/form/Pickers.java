package kz.saulet.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.saulet.architecture.ElementQuery;
import kz.saulet.architecture.ElementRow;
import kz.saulet.architecture.Elements;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.metamodel.CodeList;
import kz.saulet.metamodel.Kind;
import kz.saulet.web.shell.Language;

/** What the controls of a form offer: codes of a list, elements whose name holds what was typed. */
@Named
@RequestScoped
public class Pickers {

    private static final int OFFERED = 12;

    private Elements elements;
    private MetamodelRegistry metamodels;
    private Language language;

    @Inject
    public Pickers(Elements elements, MetamodelRegistry metamodels, Language language) {
        this.elements = elements;
        this.metamodels = metamodels;
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Pickers() {}

    public List<CodeList.Code> codes(FormField field) {
        return metamodels
                .current()
                .codeList(field.getCodeList())
                .map(CodeList::codes)
                .orElse(List.of());
    }

    /** Called by the picker of a field; the field hangs on the component. */
    public List<Choice> complete(String typed) {
        UIComponent picker = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
        FormField field =
                (FormField) Objects.requireNonNull(picker.getAttributes().get("field"));
        String body = Objects.toString(picker.getAttributes().get("body"), "");
        List<Choice> offered = new ArrayList<>();
        for (String target : field.getTargets()) {
            metamodels.current().kind(target).ifPresent(kind -> offer(offered, kind, field, typed, body));
        }
        return offered;
    }

    /** Elements of the own body come first. */
    private void offer(List<Choice> offered, Kind kind, FormField field, String typed, String body) {
        Map<String, String> schemes =
                field.getSchemes().isEmpty() ? Map.of() : Map.of("inScheme", String.join(",", field.getSchemes()));
        ElementQuery all = ElementQuery.of(kind.id(), language.lang())
                .containing(typed.isBlank() ? null : typed.strip())
                .filteredBy(schemes)
                .page(0, OFFERED);
        if (!body.isEmpty() && kind.ownedThrough() != null) {
            add(offered, all.filteredBy(Map.of(ElementQuery.BODY, body)));
        }
        if (offered.size() < OFFERED) {
            add(offered, all);
        }
    }

    private void add(List<Choice> offered, ElementQuery query) {
        for (ElementRow row : elements.list(query).rows()) {
            boolean known =
                    offered.stream().anyMatch(c -> c.iri().equals(row.address().iri()));
            if (!known) {
                offered.add(new Choice(
                        row.address().iri(),
                        language.in(row.label()),
                        row.address().id()));
            }
        }
    }
}
