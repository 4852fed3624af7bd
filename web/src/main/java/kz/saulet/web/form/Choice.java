package kz.saulet.web.form;

import java.io.Serializable;

/**
 * An element that can be picked.
 *
 * @param hint what tells it from others of the same name, such as its code
 */
public record Choice(String iri, String label, String hint) implements Serializable {

    public Choice(String iri, String label) {
        this(iri, label, "");
    }
}
