package kz.saulet.shacl.plan;

/**
 * A class that checks ask about.
 *
 * @param number of the class among those of a compiler, from 0
 * @param type its id
 */
record InstanceOf(int number, int type) {}
