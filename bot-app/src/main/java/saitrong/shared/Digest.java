package saitrong.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Short names for contents: two that differ have different ones.
public final class Digest {

  private static final int BYTES = 8;

  private Digest() {}

  public static String of(String content) {
    return of(content.getBytes(StandardCharsets.UTF_8));
  }

  public static String of(byte[] content) {
    try {
      byte[] whole = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(whole, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
