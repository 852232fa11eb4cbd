package saitrong.simulator.world;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/// Makes ids of the shapes that LINE uses. A citizen's id comes from the name, so that a bot which
/// remembers its citizens still knows them after the simulator was started again; message ids never
/// repeat, for the same reason.
public final class Ids {

  private static final char[] CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

  private static final int OPAQUE_BYTES = 24;

  private final InstantSource clock;
  private final AtomicLong lastMessage;

  public Ids(InstantSource clock) {
    this.clock = clock;
    this.lastMessage = new AtomicLong(clock.millis() * 100_000);
  }

  public String message() {
    return Long.toString(lastMessage.incrementAndGet());
  }

  public String replyToken() {
    return hex(16);
  }

  public String requestId() {
    return UUID.randomUUID().toString();
  }

  /// A token that stands for a message. The bot must not look into it; the simulator finds the
  /// message by it.
  public String tokenFor(String messageId) {
    return hex(OPAQUE_BYTES) + messageId;
  }

  public static String messageOf(String token) {
    return token.substring(Math.min(token.length(), OPAQUE_BYTES * 2));
  }

  public String richMenu() {
    return "richmenu-" + hex(16);
  }

  public static String user(String name) {
    return "U" + digest("citizen:" + name);
  }

  public static String group(String name) {
    return "C" + digest("group:" + name);
  }

  /// 48 bits of time and 80 random bits, in Crockford's base 32.
  public String ulid() {
    var random = ThreadLocalRandom.current();
    var text = new char[26];
    long time = clock.millis();
    for (int i = 9; i >= 0; i--, time >>>= 5) {
      text[i] = CROCKFORD[(int) (time & 31)];
    }
    for (int i = 10; i < 26; i++) {
      text[i] = CROCKFORD[random.nextInt(32)];
    }
    return new String(text);
  }

  private static String hex(int bytes) {
    var random = new byte[bytes];
    ThreadLocalRandom.current().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  private static String digest(String text) {
    try {
      var md5 = MessageDigest.getInstance("MD5");
      return HexFormat.of().formatHex(md5.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has MD5", impossible);
    }
  }
}
