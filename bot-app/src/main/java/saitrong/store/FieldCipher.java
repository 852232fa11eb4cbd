package saitrong.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.shared.Secret;

/// Seals what is personal before it is stored: AES-256-GCM, bound to the place it is made for, so
/// that a value moved elsewhere does not open. A sealed value names its format and its key: after a
/// new key is put in front of the old ones, old values still open.
public final class FieldCipher {

  private static final Logger log = LoggerFactory.getLogger(FieldCipher.class);

  private static final byte FORMAT = 1;
  private static final int KEY_ID = 4;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int HEADER = 1 + KEY_ID + NONCE;

  private final Key writing;
  private final Map<Integer, Key> reading;
  private final SecureRandom random = new SecureRandom();
  private final AtomicBoolean told = new AtomicBoolean();
  private final Reused<Cipher> ciphers = new Reused<>(FieldCipher::newCipher);
  private final Reused<Mac> macs;

  private record Key(int id, SecretKeySpec aes) {

    static Key of(byte[] bytes) {
      int id = ByteBuffer.wrap(derive(bytes, "key name")).getInt();
      return new Key(id, new SecretKeySpec(bytes, "AES"));
    }

    @Override
    public String toString() {
      return "Key[" + Integer.toHexString(id) + "]";
    }
  }

  private FieldCipher(List<byte[]> keys) {
    this.writing = Key.of(keys.getFirst());
    this.reading =
        keys.stream()
            .map(Key::of)
            .collect(Collectors.toUnmodifiableMap(Key::id, Function.identity(), (a, _) -> a));
    var idKey = new SecretKeySpec(derive(keys.getLast(), "ids"), "HmacSHA256");
    this.macs = new Reused<>(() -> newMac(idKey));
  }

  /// @param keys base64 of 32 bytes each, by comma: the first one writes, the last one is the
  ///   oldest and must stay, for ids are made with it
  public static FieldCipher of(Secret keys) {
    return new FieldCipher(EncryptionKeys.parse(keys));
  }

  /// @param context where the value belongs, as "mail" or "transcript"; needed again to open it
  public byte[] seal(byte[] plain, String context) {
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    var cipher = ciphers.take();
    try {
      prepare(cipher, Cipher.ENCRYPT_MODE, writing, nonce, context);
      var sealed = new byte[HEADER + plain.length + TAG_BITS / 8];
      ByteBuffer.wrap(sealed).put(FORMAT).putInt(writing.id()).put(nonce);
      cipher.doFinal(plain, 0, plain.length, sealed, HEADER);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no AES-256-GCM", e);
    } finally {
      ciphers.giveBack(cipher);
    }
  }

  /// @throws UnreadableValue of another context, or altered
  /// @throws MissingKey of a key that is not set here
  public byte[] open(byte[] sealed, String context) {
    if (!isSealed(sealed)) {
      throw new UnreadableValue("This is no sealed value, or one of a later version.");
    }
    var key = reading.get(keyOf(sealed));
    if (key == null) {
      tellOnce();
      throw new MissingKey();
    }
    var cipher = ciphers.take();
    try {
      var nonce = Arrays.copyOfRange(sealed, 1 + KEY_ID, HEADER);
      prepare(cipher, Cipher.DECRYPT_MODE, key, nonce, context);
      return cipher.doFinal(sealed, HEADER, sealed.length - HEADER);
    } catch (GeneralSecurityException e) {
      throw new UnreadableValue(
          "A sealed value of \"%s\" was altered or moved.".formatted(context));
    } finally {
      ciphers.giveBack(cipher);
    }
  }

  /// Whether this is sealed with a key that is not set here: another instance may have it.
  public boolean lacksTheKeyOf(byte[] sealed) {
    boolean lacks = isSealed(sealed) && !reading.containsKey(keyOf(sealed));
    if (lacks) {
      tellOnce();
    }
    return lacks;
  }

  private static boolean isSealed(byte[] bytes) {
    return bytes.length >= HEADER + TAG_BITS / 8 && bytes[0] == FORMAT;
  }

  private static int keyOf(byte[] sealed) {
    return ByteBuffer.wrap(sealed, 1, KEY_ID).getInt();
  }

  /// Each sweep meets such values again.
  private void tellOnce() {
    if (!told.getAndSet(true)) {
      log.warn(
          "there are values of a key that is not in SAITRONG_ENCRYPTION_KEY here: they are left to"
              + " the instances that have it");
    }
  }

  private static void prepare(Cipher cipher, int mode, Key key, byte[] nonce, String context)
      throws GeneralSecurityException {
    cipher.init(mode, key.aes(), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
  }

  private static Cipher newCipher() {
    try {
      return Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no AES-256-GCM", e);
    }
  }

  /// A name for something that must be found again but not guessed, as a citizen's id: the same for
  /// ever, for it is made with the oldest key.
  public byte[] mac(byte[] data) {
    var mac = macs.take();
    try {
      return mac.doFinal(data);
    } finally {
      macs.giveBack(mac);
    }
  }

  /// One key per purpose, so that none can be used for another.
  private static byte[] derive(byte[] key, String purpose) {
    return newMac(new SecretKeySpec(key, "HmacSHA256"))
        .doFinal(("saitrong " + purpose + " 1").getBytes(StandardCharsets.UTF_8));
  }

  /// Ready for the next text after each.
  private static Mac newMac(SecretKeySpec key) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no HMAC-SHA256", e);
    }
  }

  @Override
  public String toString() {
    return "FieldCipher[" + reading.size() + " keys]";
  }
}
