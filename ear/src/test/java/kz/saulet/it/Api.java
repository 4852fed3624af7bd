package kz.saulet.it;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Calls of one account to one server. A connection that breaks is an {@link UncheckedIOException}; a status is an answer. */
public final class Api {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final String DEMO_PASSWORD = "demo";

    private final HttpClient client;
    private final ServerUnderTest server;
    private final @Nullable String login;

    Api(HttpClient client, ServerUnderTest server, @Nullable String login) {
        this.client = client;
        this.server = server;
        this.login = login;
    }

    public ApiAnswer get(String path) {
        return send(request(path).GET());
    }

    public ApiAnswer get(String path, String accept) {
        return send(request(path).header("Accept", accept).GET());
    }

    public ApiAnswer post(String path, JsonObject body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8)));
    }

    public ApiAnswer post(String path, Multipart body) {
        return send(request(path).header("Content-Type", body.contentType()).POST(body.publisher()));
    }

    /** A change to what was read with this ETag. */
    public ApiAnswer patch(String path, String etag, JsonObject body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .method("PATCH", BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8)));
    }

    /** Any other call; the path and the account are set, the rest is the caller's. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path)).timeout(LIMIT);
        if (login != null) {
            byte[] account = (login + ":" + DEMO_PASSWORD).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(account));
        }
        return request;
    }

    public ApiAnswer send(HttpRequest.Builder request) {
        try {
            return new ApiAnswer(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
