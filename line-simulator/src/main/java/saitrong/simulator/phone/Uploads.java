package saitrong.simulator.phone;

import tools.jackson.databind.node.ObjectNode;

/// What LINE tells the bot about a file: its kind, where the content is, and little else.
final class Uploads {

  private Uploads() {}

  static ObjectNode message(Events events, Upload upload) {
    return switch (upload.kind()) {
      case "image" -> image(events, upload);
      case "video" -> atLine(timed(events.quotable("video"), upload));
      case "audio" -> atLine(timed(events.message("audio"), upload));
      case "file" ->
          events
              .message("file")
              .put("fileName", upload.name())
              .put("fileSize", upload.bytes().length);
      default -> throw new IllegalArgumentException("No such kind of file: " + upload.kind());
    };
  }

  private static ObjectNode image(Events events, Upload upload) {
    var message = atLine(events.quotable("image"));
    var set = upload.set();
    if (set != null) {
      message
          .putObject("imageSet")
          .put("id", set.id())
          .put("index", set.index())
          .put("total", set.total());
    }
    return message;
  }

  private static ObjectNode timed(ObjectNode message, Upload upload) {
    return message.put("duration", upload.durationMillis());
  }

  private static ObjectNode atLine(ObjectNode message) {
    message.putObject("contentProvider").put("type", "line");
    return message;
  }
}
