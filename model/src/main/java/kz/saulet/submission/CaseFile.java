package kz.saulet.submission;

/** A stored file with its content. */
public record CaseFile(String name, String mediaType, String sha256, byte[] bytes) {}
