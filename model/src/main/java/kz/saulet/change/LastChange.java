package kz.saulet.change;

/** The position of the last change of an element. */
record LastChange(String subject, long position) {}
