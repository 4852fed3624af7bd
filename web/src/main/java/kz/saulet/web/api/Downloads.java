package kz.saulet.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names of files that are handed out, in any script. */
public final class Downloads {

    private Downloads() {}

    /** A {@code Content-Disposition} with a plain name for old clients and the full one by RFC 5987. */
    public static String attachment(String fileName) {
        String plain = fileName.replaceAll("[^A-Za-z0-9._-]", "_");
        String full = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
