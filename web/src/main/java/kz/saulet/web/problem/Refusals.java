package kz.saulet.web.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    public void bad(String key) {
        Messages.addGlobalError("{0}", language.say(key));
        Faces.validationFailed();
    }

    public void good(String key) {
        Messages.addGlobalInfo("{0}", language.say(key));
    }

    /** The message also survives the redirect that follows. */
    public void goodAfterRedirect(String key) {
        Messages.addFlashGlobalInfo("{0}", language.say(key));
    }

    /**
     * What is wrong with a field, empty when nothing is.
     *
     * @param id of the property, with the path of the part it lies in, such as {@code plansIntegration[1].toSystem}
     */
    public String field(String id) {
        Pattern own = Pattern.compile(Pattern.quote(id) + "(\\[\\d+\\])?(@(\\w+))?");
        List<String> sentences = new ArrayList<>();
        fields.forEach((field, sentence) -> {
            Matcher matcher = own.matcher(field);
            if (matcher.matches()) {
                sentences.add(matcher.group(3) == null ? sentence : matcher.group(3) + ": " + sentence);
            }
        });
        return String.join(" ", sentences);
    }
}
