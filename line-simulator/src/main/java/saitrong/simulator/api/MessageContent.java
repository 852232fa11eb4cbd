package saitrong.simulator.api;

import saitrong.simulator.http.Answer;
import saitrong.simulator.http.Call;
import saitrong.simulator.world.Contents.Stored;
import saitrong.simulator.world.Fault;
import saitrong.simulator.world.Json;
import saitrong.simulator.world.World;

/// What citizens sent as files: 202 while LINE prepares it, 410 after it was taken back, 404 when
/// there never was one.
final class MessageContent {

  private final World world;

  MessageContent(World world) {
    this.world = world;
  }

  Answer content(Call call) {
    var file = file(call);
    return isReady(call, file)
        ? Answer.bytes(file.contentType(), file.bytes())
        : Answer.json(202, Json.object());
  }

  Answer preview(Call call) {
    var file = file(call);
    if (!file.kind().equals("image") && !file.kind().equals("video")) {
      throw Refused.notFound();
    }
    if (!isReady(call, file)) {
      return Answer.json(202, Json.object());
    }
    return file.kind().equals("image")
        ? Answer.bytes(file.contentType(), file.bytes())
        : Answer.bytes("image/png", Pictures.grey());
  }

  Answer transcoding(Call call) {
    var file = file(call);
    if (world.faults().fires(Fault.TRANSCODING_FAILED, call.path())) {
      return status("failed");
    }
    return status(isReady(call, file) ? "succeeded" : "processing");
  }

  private static Answer status(String status) {
    return Answer.json(200, Json.object().put("status", status));
  }

  /// What will fail is not there before it is said to have failed.
  private boolean isReady(Call call, Stored file) {
    return world.faults().setting(Fault.TRANSCODING_FAILED).value() == 0
        && !world.faults().fires(Fault.CONTENT_NOT_READY, call.path())
        && file.isReadyAt(world.clock().instant());
  }

  private Stored file(Call call) {
    var messageId = call.part("messageId");
    if (world.faults().fires(Fault.CONTENT_GONE, call.path()) || isUnsent(messageId)) {
      throw Refused.because(410, "Gone");
    }
    return world.contents().file(messageId).orElseThrow(Refused::notFound);
  }

  private boolean isUnsent(String messageId) {
    return world
        .chats()
        .chatOf(messageId)
        .flatMap(chat -> chat.message(messageId))
        .map(entry -> entry.unsent())
        .orElse(false);
  }
}
