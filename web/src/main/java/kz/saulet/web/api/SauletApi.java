package kz.saulet.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Version 1 of the API. */
@ApplicationPath("/api/v1")
public class SauletApi extends Application {

    /** The role of everyone who has signed in, whatever their duties. */
    static final String SIGNED_IN = "**";

    /** The role of those who keep the rules. */
    static final String METHODOLOGIST = "methodologist";
}
