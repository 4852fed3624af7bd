package kz.saulet.web.element;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import kz.saulet.language.Labels;
import kz.saulet.problem.StaleElement;

/** A field that two people changed, with both values and the choice between them. */
public class StaleField implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String property;
    private final LinkedHashMap<String, String> label;
    private final ArrayList<String> yours;
    private final ArrayList<String> theirs;
    private boolean mine = true;

    private StaleField(StaleElement.Conflict conflict) {
        this.property = conflict.property();
        this.label = new LinkedHashMap<>(conflict.label().byLang());
        this.yours = new ArrayList<>(conflict.yours());
        this.theirs = new ArrayList<>(conflict.theirs());
    }

    static ArrayList<StaleField> of(StaleElement refusal) {
        return refusal.conflicts().stream().map(StaleField::new).collect(Collectors.toCollection(ArrayList::new));
    }

    public String getProperty() {
        return property;
    }

    public Labels getLabel() {
        return new Labels(label);
    }

    public List<String> getYours() {
        return yours;
    }

    public List<String> getTheirs() {
        return theirs;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }
}
