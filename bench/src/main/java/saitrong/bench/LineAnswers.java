package saitrong.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/// What the fake LINE answers, as bytes ready to send.
final class LineAnswers {

  /// The bot's own user id, which LINE writes into every webhook as `destination`.
  static final String BOT_USER_ID = "U0123456789abcdef0123456789abcdef";

  static final byte[] SENT =
      ok(
          """
          {"sentMessages":[{"id":"461230966842064897",\
          "quoteToken":"IStG5h1Tz7bsBbC9xJ3kQwErTyUiOpAsDfGh"}]}\
          """);

  private static final byte[] BOT =
      ok(
          """
          {"userId":"%s","basicId":"@216ru","displayName":"Bench Bot",\
          "chatMode":"bot","markAsReadMode":"auto"}\
          """
              .formatted(BOT_USER_ID));

  private static final byte[] PROFILE =
      ok(
          """
          {"displayName":"LINE taro","userId":"U4af4980629abcdef0123456789abcdef",\
          "language":"th"}\
          """);

  private static final byte[] NOTHING = ok("{}");

  private LineAnswers() {}

  /// The answer to a call that sends no message.
  static byte[] to(String path) {
    if (path.equals("/v2/bot/info")) {
      return BOT;
    }
    return path.startsWith("/v2/bot/profile/") ? PROFILE : NOTHING;
  }

  private static byte[] ok(String json) {
    byte[] body = json.getBytes(UTF_8);
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
            + "x-line-request-id: 8a1c9c2e-5d0f-4c1e-9f8f-0a3c7b6e2d11\r\n"
            + "Content-Length: %d\r\n\r\n".formatted(body.length);
    return Bytes.concat(head.getBytes(ISO_8859_1), body);
  }
}
