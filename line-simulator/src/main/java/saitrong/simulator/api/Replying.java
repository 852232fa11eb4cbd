package saitrong.simulator.api;

import java.io.IOException;
import saitrong.simulator.http.Answer;
import saitrong.simulator.http.Call;
import saitrong.simulator.world.ChatEntry.Via;
import saitrong.simulator.world.Fault;
import saitrong.simulator.world.Json;
import saitrong.simulator.world.Person;
import saitrong.simulator.world.World;

/// `POST /v2/bot/message/reply`: free, once per token. A call with a wrong message leaves the token
/// unused.
final class Replying {

  private final World world;
  private final Speaking speaking;

  Replying(World world, Speaking speaking) {
    this.world = world;
    this.speaking = speaking;
  }

  Answer reply(Call call) throws IOException {
    var body = Body.withMessages(call);
    var token = Json.textAt(body, "replyToken").filter(text -> !text.isEmpty());
    if (token.isEmpty()) {
      throw Refused.of("replyToken", "May not be empty");
    }
    if (world.faults().fires(Fault.INVALID_REPLY_TOKEN, call.path())) {
      throw invalid();
    }
    var taken = world.replyTokens().take(token.get()).orElseThrow(Replying::invalid);
    speaking.checkQuotes(taken.chatId(), body.path("messages"));
    boolean blocked = world.chats().person(taken.chatId()).map(Person::isBlocking).orElse(false);
    var marks = new Speaking.Marks(Via.REPLY, call.id(), taken.eventId(), token.get(), null);
    return Answer.json(200, speaking.say(taken.chatId(), body.path("messages"), marks, !blocked));
  }

  private static Refused invalid() {
    return Refused.because(400, "Invalid reply token");
  }
}
