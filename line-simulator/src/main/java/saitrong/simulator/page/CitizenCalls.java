package saitrong.simulator.page;

import java.io.IOException;
import saitrong.simulator.http.Answer;
import saitrong.simulator.http.Call;
import saitrong.simulator.http.Routes;
import saitrong.simulator.phone.Phone;
import saitrong.simulator.phone.Sent;
import saitrong.simulator.phone.Upload;
import saitrong.simulator.webhook.Webhooks;
import saitrong.simulator.world.Json;
import saitrong.simulator.world.World;

/// Making citizens and acting as one.
final class CitizenCalls {

  private static final int LONGEST = 64 * 1024;
  private static final int BIGGEST_FILE = 50 * 1024 * 1024;
  private static final int LONGEST_NAME = 60;

  private final World world;
  private final Webhooks webhooks;
  private final Shown shown;

  CitizenCalls(World world, Webhooks webhooks) {
    this.world = world;
    this.webhooks = webhooks;
    this.shown = new Shown(world, false);
  }

  void addTo(Routes routes) {
    routes
        .on("POST /sim/citizens", this::meet)
        .on("GET /sim/citizens/{id}/chat", this::chat)
        .on("POST /sim/citizens/{id}/acts", this::act)
        .on("POST /sim/citizens/{id}/files", this::file)
        .on("GET /sim/files/{messageId}", this::download);
  }

  private Answer meet(Call call) throws IOException {
    var name = Json.textAt(Json.parse(call.body(LONGEST)), "name").orElse("").strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("A citizen's name has 1 to 60 letters");
    }
    return Answer.json(200, shown.citizen(world.chats().meet(name)));
  }

  private Answer chat(Call call) {
    var id = known(call);
    world.chats().change(id, person -> person.withUnread(0));
    var entries = Json.array();
    world.chats().chat(id).entries().forEach(entry -> entries.add(entry.toJson()));
    return Answer.json(200, entries);
  }

  private Answer act(Call call) throws IOException {
    var id = known(call);
    var wanted = Json.parse(call.body(LONGEST));
    return switch (Json.textAt(wanted, "act").orElse("")) {
      case "read" -> changed(id, wanted.path("on").asBoolean(true));
      case "typing" -> typing(id, wanted.path("on").asBoolean(true));
      default -> told(Acts.perform(phone(id), wanted));
    };
  }

  private Answer changed(String id, boolean read) {
    world.chats().change(id, person -> read ? person.withUnread(0) : person);
    return Answer.ok();
  }

  private Answer typing(String id, boolean on) {
    world.chats().change(id, person -> person.isTyping(on));
    return Answer.ok();
  }

  private Answer file(Call call) throws IOException {
    var id = known(call);
    var bytes = call.body(BIGGEST_FILE);
    var set =
        call.query("set")
            .map(name -> new Upload.ImageSet(name, number(call, "index"), number(call, "total")))
            .orElse(null);
    var upload =
        new Upload(
            call.query("kind").orElse("file"),
            call.query("name").orElse("file"),
            call.header("Content-Type").orElse("application/octet-stream"),
            bytes,
            call.query("duration").map(Long::parseLong).orElse(0L),
            set);
    return told(phone(id).file(upload));
  }

  private static int number(Call call, String name) {
    return call.query(name).map(Integer::parseInt).orElse(1);
  }

  /// A file is shown as what it is only when that is harmless; anything else could run in the
  /// page's own name.
  private Answer download(Call call) {
    return world
        .contents()
        .file(call.part("messageId"))
        .map(file -> {
          boolean safe = file.contentType().matches("(image/(png|jpeg|gif|webp)|(audio|video)/.*)");
          var type = safe ? file.contentType() : "application/octet-stream";
          return Answer.bytes(type, file.bytes()).with("X-Content-Type-Options", "nosniff");
        })
        .orElseGet(() -> Answer.message(404, "Not found"));
  }

  private Phone phone(String id) {
    return new Phone(world, webhooks, id, null);
  }

  private String known(Call call) {
    return world
        .chats()
        .person(call.part("id"))
        .orElseThrow(() -> new IllegalArgumentException("Nobody has this id"))
        .id();
  }

  private static Answer told(Sent sent) {
    return Answer.json(
        200,
        Json.object()
            .put("messageId", sent.messageId())
            .put("eventId", sent.eventId())
            .put("status", sent.status())
            .put("reason", sent.reason()));
  }
}
