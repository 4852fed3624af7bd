package kz.saulet.search;

import jakarta.enterprise.context.ApplicationScoped;
import kz.saulet.language.Lang;
import org.jspecify.annotations.Nullable;

/** Search over the names, short names, codes and descriptions of all elements the current person may read. */
@ApplicationScoped
public class Search {

    /**
     * @param text what the person typed so far; the last word may be unfinished
     * @param kindId id of the only kind wanted, subkinds included, or null for all
     */
    public SearchPage search(String text, Lang lang, @Nullable String kindId, int offset, int limit) {
        throw new UnsupportedOperationException();
    }
}
