package kz.saulet.shacl.plan;

/** What a run is for, on which depends what is worth finding out beforehand. */
public enum Purpose {
    /** Everything is validated: the instances of a class are all found at once. */
    EVERYTHING,
    /** A few nodes are validated: only what they lead to is looked at. */
    SOME,
    /** Every reading is noted for the node it was made for, so nothing found out for one may serve another. */
    NOTED
}
