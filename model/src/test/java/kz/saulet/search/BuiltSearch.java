package kz.saulet.search;

import kz.saulet.architecture.SmallEstate;
import kz.saulet.change.Stopping;
import kz.saulet.change.StoreReady;

/** A search whose index holds what an estate is now. */
public final class BuiltSearch {

    private BuiltSearch() {}

    public static Search of(SmallEstate estate) {
        Search search = new Search(estate.store, estate.metamodel, estate.permissions, Runnable::run, new Stopping());
        search.storeReady(new StoreReady(1, true));
        return search;
    }
}
