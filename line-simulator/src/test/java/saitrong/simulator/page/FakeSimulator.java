package saitrong.simulator.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLConnection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The simulator's side of the page's contract with canned answers, so that the page's tests say
/// exactly what the page is given and read what it sent. It remembers every act and file, and can
/// fall silent like a stopped program.
final class FakeSimulator implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ObjectNode state = (ObjectNode) JSON.readTree(CannedData.STATE);
  private final Map<String, ArrayNode> chats = new TreeMap<>();
  private final ArrayNode log = JSON.createArrayNode();
  private final List<OutputStream> feeds = new CopyOnWriteArrayList<>();
  private final AtomicLong seq = new AtomicLong();
  private final Map<String, Integer> loads = new ConcurrentHashMap<>();
  private volatile IntConsumer meanwhile = _ -> {};
  private volatile boolean silent;

  final List<JsonNode> acts = new CopyOnWriteArrayList<>();
  final List<String> files = new CopyOnWriteArrayList<>();
  final List<JsonNode> faultChanges = new CopyOnWriteArrayList<>();

  FakeSimulator() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /// Changes the state as the page will read it, and tells the page to read it.
  void state(String path, Object value) {
    ((ObjectNode) state.at(path.substring(0, path.lastIndexOf('/'))))
        .set(path.substring(path.lastIndexOf('/') + 1), JSON.valueToTree(value));
    tell("state", "{}");
  }

  void richMenu(String json) {
    state.set("richMenu", JSON.readTree(json));
    tell("state", "{}");
  }

  /// `message` is a LINE message object.
  ObjectNode botSays(String citizen, String message) {
    return entry(citizen, "bot", "reply", message);
  }

  ObjectNode botPushes(String citizen, String message) {
    return entry(citizen, "bot", "push", message);
  }

  ObjectNode citizenSays(String citizen, String message) {
    return entry(citizen, "citizen", "webhook", message);
  }

  ObjectNode system(String citizen, String text) {
    return entry(citizen, "system", null, "{\"type\":\"system\",\"text\":\"" + text + "\"}");
  }

  void typing(String citizen, int seconds) {
    tell("typing", "{\"citizen\":\"%s\",\"seconds\":%d}".formatted(citizen, seconds));
  }

  void logs(String entry) {
    var line = (ObjectNode) JSON.readTree(entry);
    line.put("seq", log.size() + 1).put("at", Instant.now().toString());
    log.add(line);
    tell("log", JSON.createObjectNode().set("entry", line).toString());
  }

  /// Like a program that stopped: open lines are cut, new ones are answered by the proxy in front
  /// of it.
  void fallSilent() {
    silent = true;
    feeds.forEach(FakeSimulator::cut);
    feeds.clear();
  }

  /// @param does something when a chat is asked for, after its answer was made and before it is
  ///   sent; it is told for the how manieth time
  void whileAChatLoads(IntConsumer does) {
    meanwhile = does;
  }

  void comeBack() {
    silent = false;
  }

  void rewrite(String citizen, ObjectNode entry) {
    tell("chat", change(citizen, entry));
  }

  private synchronized ObjectNode entry(
      String citizen, String from, @Nullable String via, String message) {
    long number = seq.incrementAndGet();
    var entry = JSON.createObjectNode();
    entry.put("seq", number).put("at", Instant.now().toString()).put("from", from).put("via", via);
    entry.put("messageId", "m" + number).set("message", JSON.readTree(message));
    entry.put("unsent", false).put("status", from.equals("bot") ? "delivered" : "200");
    chat(citizen).add(entry);
    tell("chat", change(citizen, entry));
    return entry;
  }

  private static String change(String citizen, ObjectNode entry) {
    return JSON.createObjectNode().put("citizen", citizen).set("entry", entry).toString();
  }

  private ArrayNode chat(String citizen) {
    return chats.computeIfAbsent(citizen, _ -> JSON.createArrayNode());
  }

  private synchronized void tell(String event, String data) {
    byte[] bytes = ("event: " + event + "\ndata: " + data + "\n\n").getBytes();
    feeds.removeIf(feed -> !sent(feed, bytes));
  }

  private static synchronized boolean sent(OutputStream feed, byte[] bytes) {
    try {
      feed.write(bytes);
      feed.flush();
      return true;
    } catch (IOException gone) {
      return false;
    }
  }

  private static void cut(OutputStream feed) {
    try {
      feed.close();
    } catch (IOException gone) {
      // that is what was wanted
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    if (silent && path.startsWith("/sim")) {
      send(exchange, 503, "text/plain", new byte[0]);
    } else if (path.equals("/sim/events")) {
      openFeed(exchange);
    } else if (path.startsWith("/sim/")) {
      json(exchange, path);
    } else {
      pageFile(exchange, path.equals("/") ? "/index.html" : path);
    }
  }

  private void openFeed(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    // Nothing is told between the answer and the first line: the page asks when it has the answer.
    synchronized (this) {
      exchange.sendResponseHeaders(200, 0);
      sent(exchange.getResponseBody(), "retry: 200\n\n".getBytes());
      feeds.add(exchange.getResponseBody());
    }
  }

  private void json(HttpExchange exchange, String path) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    var part = path.split("/");
    Object answer =
        switch (part[2]) {
          case "state" -> state;
          case "log" -> log;
          case "faults" -> changeFaults(JSON.readTree(body));
          case "citizens" -> citizens(exchange, part, body);
          case "files" -> CannedData.PICTURE;
          default -> JSON.createObjectNode();
        };
    if (answer instanceof byte[] picture) {
      send(exchange, 200, "image/png", picture);
    } else {
      send(exchange, 200, "application/json", answer.toString().getBytes());
    }
  }

  private JsonNode changeFaults(JsonNode change) {
    faultChanges.add(change);
    var faults = (ObjectNode) state.get("faults");
    change
        .properties()
        .forEach(one -> ((ObjectNode) faults.get(one.getKey())).set("value", one.getValue()));
    return faults;
  }

  private JsonNode citizens(HttpExchange exchange, String[] part, byte[] body) {
    if (part.length == 3) {
      return added(JSON.readTree(body).get("name").asString());
    }
    if (part[4].equals("chat")) {
      var answer = chat(part[3]).deepCopy();
      loads.merge(part[3], 1, Integer::sum);
      meanwhile.accept(Objects.requireNonNull(loads.get(part[3])));
      return answer;
    }
    if (part[4].equals("files")) {
      files.add(exchange.getRequestURI().getQuery());
    } else {
      act(part[3], JSON.readTree(body));
    }
    return JSON.createObjectNode();
  }

  private JsonNode added(String name) {
    var citizen =
        JSON.createObjectNode().put("id", "U" + name.hashCode()).put("name", name).put("unread", 0);
    ((ArrayNode) state.get("citizens")).add(citizen);
    return citizen;
  }

  private void act(String citizen, JsonNode act) {
    if (act.path("act").asString().equals("read")) {
      return;
    }
    acts.add(act);
    if (act.path("act").asString().equals("text")) {
      var message = JSON.createObjectNode().put("type", "text").set("text", act.get("text"));
      entry(citizen, "citizen", "webhook", message.toString());
    }
  }

  private static void pageFile(HttpExchange exchange, String path) throws IOException {
    try (var file = FakeSimulator.class.getResourceAsStream("/saitrong/simulator/page" + path)) {
      if (file == null) {
        send(exchange, 404, "text/plain", new byte[0]);
      } else {
        send(exchange, 200, type(path), file.readAllBytes());
      }
    }
  }

  private static String type(String path) {
    return path.endsWith(".js")
        ? "text/javascript"
        : path.endsWith(".css")
            ? "text/css"
            : URLConnection.guessContentTypeFromName(path) instanceof String known
                ? known
                : "image/svg+xml";
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type + ";charset=utf-8");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
