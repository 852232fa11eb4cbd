package saitrong.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import saitrong.store.FieldCipher;

/// What a browser keeps after a sign-in, so that its owner is not kept out by whoever guesses at
/// their password from elsewhere (OWASP's "device cookies"). It opens nothing by itself.
public record KnownDevice(String value) {

  static KnownDevice fresh(Login login, FieldCipher cipher) {
    String id = UUID.randomUUID().toString();
    return new KnownDevice(id + "." + proof(login, id, cipher));
  }

  /// Whether it was given to whoever has this login, by this installation.
  boolean isOf(Login login, FieldCipher cipher) {
    int dot = value.indexOf('.');
    return dot > 0
        && MessageDigest.isEqual(
            proof(login, value.substring(0, dot), cipher).getBytes(StandardCharsets.UTF_8),
            value.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
  }

  private static String proof(Login login, String id, FieldCipher cipher) {
    var text = "device " + login + " " + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(cipher.mac(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return "KnownDevice[***]";
  }
}
