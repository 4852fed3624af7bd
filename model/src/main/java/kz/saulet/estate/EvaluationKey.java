package kz.saulet.estate;

/**
 * One rule over one state body.
 *
 * @param rule id of the rule
 * @param body IRI of the body
 */
record EvaluationKey(String rule, String body) {

    String bodyId() {
        return body.substring(body.lastIndexOf('/') + 1);
    }
}
