package kz.saulet.web.api;

import jakarta.json.JsonException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A body that is not JSON is the caller's mistake; JSON that we can't read anywhere else is ours. */
@Provider
public class JsonBodies implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (JsonException notJson) {
            throw new TellingException(400, "malformed-json");
        }
    }
}
