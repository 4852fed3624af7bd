package kz.saulet.web.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.Refusal;
import kz.saulet.web.shell.Language;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Runs an action of a page; an expected refusal becomes a sentence at its top and marks at its fields. */
@Named
@RequestScoped
public class Refusals {

    private Language language;
    private Map<String, String> fields = new LinkedHashMap<>();

    @Inject
    public Refusals(Language language) {
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Refusals() {}

    /** @return true when nothing was refused */
    public boolean telling(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Refusal refusal) {
            tell(refusal);
            return false;
        }
    }

    public void tell(Refusal refusal) {
        Messages.addGlobalError("{0}", refusal.text(language.lang()));
        for (FieldError field : refusal.fields()) {
            fields.merge(field.field(), field.text(language.lang()), (a, b) -> a + " " + b);
        }
        Faces.validationFailed();
    }

    public void good(String key) {
        Messages.addGlobalInfo("{0}", language.say(key));
    }

    /** The message also survives the redirect that follows. */
    public void goodAfterRedirect(String key) {
        Messages.addFlashGlobalInfo("{0}", language.say(key));
    }

    /** What is wrong with a field, by property id, empty when nothing is. */
    public String field(String id) {
        String found = fields.get(id);
        if (found != null) {
            return found;
        }
        return fields.entrySet().stream()
                .filter(e -> e.getKey().startsWith(id + "@"))
                .map(e -> e.getKey().substring(id.length() + 1) + ": " + e.getValue())
                .reduce("", (a, b) -> a.isEmpty() ? b : a + " " + b);
    }
}
