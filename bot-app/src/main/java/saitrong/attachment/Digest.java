package saitrong.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import saitrong.inbox.MessageId;
import saitrong.store.FieldCipher;

/// The SHA-256 of a file under our key and its message's id: proves that what is read is what was
/// kept, and does not tell that two citizens sent the same file.
final class Digest {

  private final FieldCipher cipher;
  private final MessageDigest sha = newSha();

  Digest(FieldCipher cipher, MessageId message) {
    this.cipher = cipher;
    sha.update((message.value() + "/").getBytes(UTF_8));
  }

  void add(byte[] bytes, int from, int count) {
    sha.update(bytes, from, count);
  }

  /// Once, at the end.
  byte[] value() {
    return cipher.mac(sha.digest());
  }

  private static MessageDigest newSha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256", e);
    }
  }
}
