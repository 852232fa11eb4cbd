package saitrong;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import saitrong.staff.StaffForTests;

/// Somebody's browser at the desk, without its pictures: keeps cookies, and sends forms with the
/// hidden fields that their pages had. It does not follow: a test sees where it is led.
final class DeskBrowser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String BETWEEN = "----parts-of-a-form";
  private static final Pattern TOKEN =
      Pattern.compile(
          "name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");

  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]+)\"");

  private final URI desk;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .followRedirects(Redirect.NEVER)
          .build();

  /// @param desk any address of the bot
  DeskBrowser(URI desk) {
    this.desk = desk;
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(desk.resolve(path)).timeout(PATIENCE);
    request.header("Accept", "text/html");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /// As somebody does who has the page of that form before them.
  HttpResponse<String> sends(
      String page, String path, Map<String, String> fields, String... headers)
      throws IOException, InterruptedException {
    return post(path, asOn(page, fields), headers);
  }

  /// Likewise, of a form with a file.
  HttpResponse<String> sendsFile(
      String page, String path, Map<String, String> fields, String field, String name, byte[] file)
      throws IOException, InterruptedException {
    return postFile(path, asOn(page, fields), field, name, file);
  }

  private Map<String, String> asOn(String page, Map<String, String> fields)
      throws IOException, InterruptedException {
    var all = new HashMap<>(fields);
    all.put("_csrf", formToken(page));
    return all;
  }

  /// What each form of that page carries; the same for as long as they are signed in.
  String formToken(String page) throws IOException, InterruptedException {
    var token = TOKEN.matcher(get(page).body());
    if (!token.find()) {
      throw new AssertionError("no form on " + page);
    }
    return token.group(1) == null ? token.group(2) : token.group(1);
  }

  HttpResponse<String> postFile(
      String path, Map<String, String> fields, String field, String name, byte[] file)
      throws IOException, InterruptedException {
    var body = new ByteArrayOutputStream();
    fields.forEach((key, value) -> part(body, "name=\"" + key + "\"", value.getBytes(UTF_8)));
    part(body, "name=\"%s\"; filename=\"%s\"".formatted(field, name), file);
    body.writeBytes(("--" + BETWEEN + "--\r\n").getBytes(UTF_8));
    var request =
        HttpRequest.newBuilder(desk.resolve(path))
            .timeout(PATIENCE)
            .header("Accept", "text/html")
            .header("Content-Type", "multipart/form-data; boundary=" + BETWEEN)
            .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static void part(ByteArrayOutputStream body, String called, byte[] value) {
    var head = "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(BETWEEN, called);
    body.writeBytes(head.getBytes(UTF_8));
    body.writeBytes(value);
    body.writeBytes("\r\n".getBytes(UTF_8));
  }

  /// The one-time id of the first form of that page.
  String once(String page) throws IOException, InterruptedException {
    var once = ONCE.matcher(get(page).body());
    if (!once.find()) {
      throw new AssertionError("no form on " + page);
    }
    return once.group(1);
  }

  /// As a program does that knows no page.
  HttpResponse<String> post(String path, Map<String, String> fields, String... headers)
      throws IOException, InterruptedException {
    var body =
        fields.entrySet().stream()
            .map(it ->
                URLEncoder.encode(it.getKey(), UTF_8)
                    + "="
                    + URLEncoder.encode(it.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(desk.resolve(path))
            .timeout(PATIENCE)
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> signsIn(String login) throws IOException, InterruptedException {
    return signsIn(login, StaffForTests.PASSWORD);
  }

  HttpResponse<String> signsIn(String login, String password)
      throws IOException, InterruptedException {
    return sends(
        "/console/sign-in",
        "/console/sign-in",
        Map.of("login", login, "password", password, "to", "/console"));
  }

  CookieManager cookies() {
    return cookies;
  }

  @Override
  public void close() {
    client.close();
  }
}
