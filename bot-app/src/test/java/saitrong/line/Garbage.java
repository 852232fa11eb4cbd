package saitrong.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Random;

/// Makes bodies that are no callback and signatures that are no signature, always the same ones for
/// the same seed.
final class Garbage {

  private static final String CALLBACK =
      LineServer.callback(
          """
          {"type":"message","mode":"active","timestamp":1763600000000,"webhookEventId":"01GARBAGE",
           "source":{"type":"user","userId":"U1"},"replyToken":"t","message":{"type":"text","id":"1","text":"ก"}}\
          """);

  private final Random random;

  Garbage(long seed) {
    random = new Random(seed);
  }

  /// A body that must never be taken for a callback, even when it is signed.
  byte[] body() {
    return switch (random.nextInt(10)) {
      case 0 -> CALLBACK.substring(0, random.nextInt(CALLBACK.length())).getBytes(UTF_8);
      case 1 -> bytes(1 + random.nextInt(400), (byte) 0x01);
      case 2 -> deep('[', ']');
      case 3 -> deep('{', '}');
      case 4 -> ("{\"destination\":\"Ubot\",\"events\":" + wrongEvents() + "}").getBytes(UTF_8);
      case 5 -> ("{\"destination\":" + wrongName() + ",\"events\":[{}]}").getBytes(UTF_8);
      case 6 -> twice().getBytes(UTF_8);
      case 7 -> invalidUtf8();
      case 8 -> (CALLBACK + wrongEvents()).getBytes(UTF_8);
      default -> wrongEvents().getBytes(UTF_8);
    };
  }

  /// Header lines without a right signature for `body`.
  List<String> unsigned(byte[] body) {
    String right = LineServer.signature(body);
    return switch (random.nextInt(10)) {
      case 0 -> List.of();
      case 1 -> List.of("x-line-signature: ");
      case 2 -> List.of("X-Line-Signature: " + base64(32));
      case 3 -> List.of("x-line-signature: " + base64(random.nextInt(80)));
      case 4 -> List.of("x-line-signature: !" + right);
      case 5 -> List.of("x-line-signature: " + right, "X-LINE-SIGNATURE: " + right);
      case 6 -> List.of("x-line-signature: " + right + "," + right);
      case 7 -> List.of("x-line-signature: " + "=".repeat(random.nextInt(50)), claim());
      case 8 -> List.of("x-line-signature: " + (char) (0xa1 + random.nextInt(90)) + right);
      default -> List.of("x-line-signature: " + right.substring(0, random.nextInt(43)), claim());
    };
  }

  List<String> signed(byte[] body) {
    String right = "X-Line-Signature: " + LineServer.signature(body);
    return random.nextBoolean() ? List.of(right) : List.of(right, claim());
  }

  /// Something about the body that is not true.
  private String claim() {
    return switch (random.nextInt(6)) {
      case 0 -> "Content-Encoding: gzip";
      case 1 -> "Content-Encoding: br, nonsense";
      case 2 -> "Content-Type: ;;;=\"";
      case 3 -> "Content-Type: application/json; charset=klingon";
      case 4 -> "Accept: */*;q=nonsense";
      default -> "Accept-Charset: \u00e4, , ;";
    };
  }

  private byte[] deep(char open, char close) {
    int depth = 1 + random.nextInt(6_000);
    String step = open == '{' ? "{\"a\":" : "[";
    boolean closed = random.nextBoolean();
    return (step.repeat(depth) + "1" + (closed ? String.valueOf(close).repeat(depth) : ""))
        .getBytes(UTF_8);
  }

  private String wrongEvents() {
    return switch (random.nextInt(9)) {
      case 0 -> "null";
      case 1 -> "{}";
      case 2 -> "\"" + "x".repeat(random.nextInt(300)) + "\"";
      case 3 -> "9".repeat(1 + random.nextInt(3_000));
      case 4 -> "-1e" + "9".repeat(1 + random.nextInt(30));
      case 5 -> "true";
      case 6 -> "{\"0\":[{\"type\":\"message\"}]}";
      case 7 -> "NaN";
      default -> "\"\\u" + Integer.toHexString(random.nextInt(0x10000)) + "\"";
    };
  }

  private String wrongName() {
    return switch (random.nextInt(5)) {
      case 0 -> "null";
      case 1 -> "[]";
      case 2 -> "{\"id\":\"Ubot\"}";
      case 3 -> "\"\"";
      default -> "\" \"";
    };
  }

  private String twice() {
    String wrong = wrongEvents();
    return "{\"destination\":\"Ubot\",\"events\":[],\"destination\":7,\"events\":" + wrong + "}";
  }

  private byte[] invalidUtf8() {
    byte[] body = CALLBACK.getBytes(UTF_8);
    int letter = CALLBACK.substring(0, CALLBACK.indexOf('ก')).getBytes(UTF_8).length;
    body[letter + random.nextInt(3)] = (byte) (random.nextBoolean() ? 0xff : 0x41);
    body[letter] = (byte) 0xff;
    return body;
  }

  private byte[] bytes(int length, byte first) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    bytes[0] = first;
    return bytes;
  }

  private String base64(int length) {
    return Base64.getEncoder().encodeToString(bytes(Math.max(1, length), (byte) 7));
  }
}
