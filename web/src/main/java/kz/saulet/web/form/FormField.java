package kz.saulet.web.form;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.saulet.architecture.ValueInput;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.Property;
import kz.saulet.metamodel.ValueType;
import org.jspecify.annotations.Nullable;

/** One property in a form, with what the person has put in. Which of the holders is used depends on the type. */
public class FormField implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String id;
    private final ValueType type;
    private final boolean multiple;
    private final boolean required;
    private final String group;
    private final LinkedHashMap<String, String> label;
    private final LinkedHashMap<String, String> hint;
    private final ArrayList<String> targets;
    private final ArrayList<String> schemes;
    private final @Nullable String codeList;

    private @Nullable String text;
    private LinkedHashMap<String, String> texts = new LinkedHashMap<>();
    private List<String> codes = new ArrayList<>();
    private List<Choice> choices = new ArrayList<>();
    private final ArrayList<FormPart> parts = new ArrayList<>();
    private final @Nullable String partKind;

    /** @param partKind id of the kind that is described right here instead of being picked, or null */
    public FormField(Property property, @Nullable String partKind) {
        this.id = property.id();
        this.type = property.type();
        this.multiple = property.multiple();
        this.required = property.required();
        this.group = property.group();
        this.label = new LinkedHashMap<>(property.label().byLang());
        this.hint = new LinkedHashMap<>(property.description().byLang());
        this.targets = new ArrayList<>(property.targets());
        this.schemes = new ArrayList<>(property.schemes());
        this.codeList = property.codeList();
        this.partKind = partKind;
        for (Lang lang : Lang.values()) {
            texts.put(lang.tag(), "");
        }
    }

    /** All values as the use cases take them; blank ones are left out. */
    public List<ValueInput> inputs() {
        List<ValueInput> inputs = new ArrayList<>();
        switch (type) {
            case LOCALIZED, LOCALIZED_TEXT ->
                texts.forEach((lang, value) -> {
                    if (value != null && !value.isBlank()) {
                        inputs.add(new ValueInput(value.strip(), lang));
                    }
                });
            case REFERENCE -> choices.forEach(c -> inputs.add(ValueInput.of(c.iri())));
            case CODE -> codes.stream().filter(c -> !c.isBlank()).forEach(c -> inputs.add(ValueInput.of(c)));
            default -> lines().forEach(line -> inputs.add(ValueInput.of(line)));
        }
        return inputs;
    }

    /** Several texts are written one on a line. */
    private List<String> lines() {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return isLines()
                ? text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()
                : List.of(decimal(text.strip()));
    }

    /** People here write the decimal comma. */
    private String decimal(String written) {
        return type == ValueType.DECIMAL || type == ValueType.INTEGER
                ? written.replace(",", ".").replaceAll("[\\s\\u00a0]", "")
                : written;
    }

    public boolean isLines() {
        return multiple && !type.isLocalized() && !type.isResource();
    }

    public void addLiteral(String lexical, String lang) {
        if (type.isLocalized()) {
            texts.put(lang, lexical);
        } else if (isLines() && text != null) {
            text = text + "\n" + lexical;
        } else {
            text = lexical;
        }
    }

    public void addCode(String code) {
        codes.add(code);
    }

    public void addChoice(Choice choice) {
        choices.add(choice);
    }

    public void clear() {
        text = null;
        texts.replaceAll((lang, value) -> "");
        codes = new ArrayList<>();
        choices = new ArrayList<>();
    }

    public String getId() {
        return id;
    }

    public String getType() {
        return partKind == null ? type.name() : "PART";
    }

    public boolean isMultiple() {
        return multiple;
    }

    public boolean isRequired() {
        return required;
    }

    public String getGroup() {
        return group;
    }

    public Labels getLabel() {
        return new Labels(label);
    }

    public Labels getHint() {
        return new Labels(hint);
    }

    public List<String> getTargets() {
        return targets;
    }

    public List<String> getSchemes() {
        return schemes;
    }

    public @Nullable String getCodeList() {
        return codeList;
    }

    public @Nullable String getPartKind() {
        return partKind;
    }

    public List<FormPart> getParts() {
        return parts;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public List<String> getCodes() {
        return codes;
    }

    public void setCodes(List<String> codes) {
        this.codes = new ArrayList<>(codes);
    }

    /** The only code of a field that takes one. */
    public @Nullable String getCode() {
        return codes.isEmpty() ? null : codes.get(0);
    }

    public void setCode(@Nullable String code) {
        codes = code == null || code.isBlank() ? new ArrayList<>() : new ArrayList<>(List.of(code));
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public void setChoices(@Nullable List<Choice> choices) {
        this.choices = choices == null ? new ArrayList<>() : new ArrayList<>(choices);
    }

    /** The only choice of a field that takes one. */
    public @Nullable Choice getChoice() {
        return choices.isEmpty() ? null : choices.get(0);
    }

    public void setChoice(@Nullable Choice choice) {
        choices = choice == null ? new ArrayList<>() : new ArrayList<>(List.of(choice));
    }
}
