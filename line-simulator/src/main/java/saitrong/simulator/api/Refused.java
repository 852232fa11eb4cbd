package saitrong.simulator.api;

import java.util.List;
import saitrong.simulator.http.Answer;
import saitrong.simulator.rules.Problem;
import saitrong.simulator.world.Json;

/// LINE says no. Thrown where the reason is found, answered in one place.
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Answer answer;

  Refused(Answer answer) {
    super("LINE answers " + answer.status(), null, false, false);
    this.answer = answer;
  }

  static Refused because(int status, String message) {
    return new Refused(Answer.message(status, message));
  }

  static Refused notFound() {
    return because(404, "Not found");
  }

  /// A problem inside a Flex container changes the headline, as at LINE.
  static Refused of(List<Problem> problems) {
    var flexIn = problems.getFirst().flexIn();
    var headline =
        flexIn == null
            ? "The request body has " + problems.size() + " error(s)"
            : "A message (" + flexIn + ") in the request body is invalid";
    var body = Json.object().put("message", headline);
    var details = body.putArray("details");
    for (var problem : problems) {
      details.addObject().put("message", problem.message()).put("property", problem.property());
    }
    return new Refused(Answer.json(400, body));
  }

  static Refused of(String property, String message) {
    return of(List.of(new Problem(property, message, null)));
  }

  static Refused monthlyLimit() {
    return because(429, "You have reached your monthly limit.");
  }

  static Refused tooOften() {
    var answer = Answer.message(429, "The API rate limit has been exceeded. Try again later.");
    return new Refused(answer.with("Retry-After", "1"));
  }

  Answer answer() {
    return answer;
  }
}
