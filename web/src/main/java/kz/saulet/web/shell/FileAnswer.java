package kz.saulet.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a file to be saved, with a name in any script. */
public final class FileAnswer {

    private FileAnswer() {}

    public static void head(HttpServletResponse response, String name, String mediaType) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        String plain = name.replaceAll("[^\\w.-]", "_");
        response.setContentType(mediaType);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
        response.setHeader("Cache-Control", "no-store");
    }

    public static void send(HttpServletResponse response, String name, String mediaType, byte[] bytes)
            throws IOException {
        head(response, name, mediaType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
