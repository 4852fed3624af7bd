package kz.saulet.snapshot;

/**
 * What some changes did to the parts below: additions that were not there, deletions of what was. Nothing is in both.
 */
record Part(Segment adds, Segment deletes) {

    int size() {
        return adds.size() + deletes.size();
    }

    /** This part and the next one above it as one. */
    Part then(Part upper) {
        QuadList added = new QuadList(adds.size() + upper.adds.size());
        adds.copyWithout(upper.deletes, added);
        upper.adds.copyWithout(deletes, added);
        QuadList deleted = new QuadList(deletes.size() + upper.deletes.size());
        deletes.copyWithout(upper.adds, deleted);
        upper.deletes.copyWithout(adds, deleted);
        return new Part(Segment.sparse(added), Segment.sparse(deleted));
    }
}
