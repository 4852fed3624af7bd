package kz.saulet.examination;

/**
 * A conclusion ready to be sent.
 *
 * @param sha256 of the bytes, lower-case hexadecimal
 */
public record ConclusionFile(String name, String mediaType, String sha256, byte[] bytes) {}
