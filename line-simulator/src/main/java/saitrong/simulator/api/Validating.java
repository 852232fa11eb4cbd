package saitrong.simulator.api;

import java.io.IOException;
import saitrong.simulator.http.Answer;
import saitrong.simulator.http.Call;

/// Checks messages without sending them.
final class Validating {

  private Validating() {}

  static Answer validate(Call call) throws IOException {
    Body.withMessages(call);
    return Answer.ok();
  }
}
