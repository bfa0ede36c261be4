package maxis.sandbox.discord.http;

import java.util.Map;

/**
 * One request and its answer, for those who keep an eye on the traffic.
 *
 * @param template the route's, or the path where there is none
 * @param requestType empty where there was no body
 * @param requestBody for a form with files its JSON part
 */
public record Exchange(
        String method,
        String template,
        String path,
        Map<String, String> query,
        String requestType,
        String requestBody,
        int status,
        String responseType,
        String responseBody) {}
