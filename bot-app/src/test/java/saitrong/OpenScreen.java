package saitrong;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The page of one chat as an officer's browser keeps it: on a line, and asking for what is new
/// when it hears that there is something. Nothing is drawn.
final class OpenScreen implements AutoCloseable {

  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]*)\"");
  private static final Pattern SEEN = Pattern.compile("said\\?seen=([0-9a-f]+)\"");

  private final URI bot;
  private final DeskBrowser desk;
  private final String talk;
  private final HttpClient client;
  private String seen = "";

  private OpenScreen(URI bot, DeskBrowser desk, String talk) {
    this.bot = bot;
    this.desk = desk;
    this.talk = talk;
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(desk.cookies())
            .build();
  }

  /// Signs in and takes the chat.
  static OpenScreen taking(URI bot, String login, String talk)
      throws IOException, InterruptedException {
    var desk = new DeskBrowser(bot);
    desk.signsIn(login);
    var path = "/console/talks/" + talk;
    var once = ONCE.matcher(desk.get(path).body());
    desk.sends(path, path + "/take", Map.of("once", once.find() ? once.group(1) : ""));
    return new OpenScreen(bot, desk, talk);
  }

  /// Until the line ends.
  ///
  /// @param sees each answer that has something new
  Void listen(Consumer<String> sees) throws IOException, InterruptedException {
    var line = HttpRequest.newBuilder(bot.resolve("/console/talks/events?of=" + talk)).build();
    try (var lines = client.send(line, BodyHandlers.ofLines()).body()) {
      for (var told = lines.iterator(); told.hasNext(); ) {
        if (told.next().equals("data:" + talk)) {
          ask(sees);
        }
      }
    }
    return null;
  }

  private void ask(Consumer<String> sees) throws IOException, InterruptedException {
    var answer = desk.get("/console/talks/" + talk + "/said?seen=" + seen, "HX-Request", "true");
    if (answer.statusCode() == 200) {
      var now = SEEN.matcher(answer.body());
      seen = now.find() ? now.group(1) : "";
      sees.accept(answer.body());
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
    desk.close();
  }
}
