package kz.saulet.web;

/** Marks the package whose bundle {@code Messages} holds the texts of all pages. */
public final class Texts {

    private Texts() {}
}
