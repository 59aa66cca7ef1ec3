package se.stodkoll.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a server as a browser would, without running script. */
public final class Visitor {
    private final String base;
    private final HttpClient client;

    public Visitor(int port) {
        base = "http://127.0.0.1:" + port;
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
    }

    /** The token of a form on the page. */
    public String token(String path) throws IOException, InterruptedException {
        return found(
                        "name=\"(?:token\" value|csrf\" content)=\"([^\"]+)",
                        get(path).body())
                .get(0);
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        fields.forEach((k, v) -> body.append(body.isEmpty() ? "" : "&")
                .append(k)
                .append('=')
                .append(URLEncoder.encode(v, StandardCharsets.UTF_8)));
        return send(path, "application/x-www-form-urlencoded", body.toString(), headers);
    }

    HttpResponse<String> send(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Decides on a case as its form would, from the page as it now is. */
    HttpResponse<String> decide(String caseId, Map<String, String> fields) throws IOException, InterruptedException {
        return decide(caseId, seen(caseId), fields);
    }

    HttpResponse<String> decide(String caseId, String seen, Map<String, String> fields)
            throws IOException, InterruptedException {
        return decide(caseId, seen, token("/"), fields);
    }

    public HttpResponse<String> decide(String caseId, String seen, String token, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("token", token);
        all.put("sett", seen);
        return post("/arende/" + caseId, all);
    }

    public String seen(String caseId) throws IOException, InterruptedException {
        return found("data-seen=\"(\\d+)", get("/arende/" + caseId).body()).get(0);
    }

    /** What a pattern's group matches, each time. */
    static List<String> found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
