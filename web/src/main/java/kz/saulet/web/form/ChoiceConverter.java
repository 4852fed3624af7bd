package kz.saulet.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;

/** A choice on its way through the browser: the IRI, a space, the label. IRIs have no spaces. */
@FacesConverter(value = "choice", managed = true)
public class ChoiceConverter implements Converter<Choice> {

    @Override
    public @Nullable Choice getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String[] parts = value.split(" ", 2);
        return new Choice(parts[0], parts.length > 1 ? parts[1] : parts[0]);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable Choice choice) {
        return choice == null ? "" : choice.iri() + " " + choice.label();
    }
}
