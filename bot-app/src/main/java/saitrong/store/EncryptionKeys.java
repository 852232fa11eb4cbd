package saitrong.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import saitrong.shared.Secret;

/// Where the keys come from: the setting, or, for the demo only, a file beside the data.
final class EncryptionKeys {

  private static final int BYTES = 32;
  private static final String THAI_HOW =
      "สร้างด้วยคำสั่ง openssl rand -base64 32 เก็บสำเนาไว้ในที่ปลอดภัย (หากหาย จะอ่านข้อมูลไม่ได้)"
          + " แล้วตั้งค่า SAITRONG_ENCRYPTION_KEY";

  private static final String HOW =
      "Make one with `openssl rand -base64 32`, keep a copy in a safe place (without it the data"
          + " cannot be read), and set SAITRONG_ENCRYPTION_KEY to it.";

  private EncryptionKeys() {}

  static Secret from(StoreSettings settings) {
    if (!settings.encryptionKey().isMissing()) {
      return settings.encryptionKey();
    }
    var made = settings.dataDir().resolve("encryption.key");
    if (settings.makeKey() || (settings.beside() && Files.exists(made))) {
      return keptIn(made);
    }
    throw new StoreUnavailable(
        "ยังไม่มีกุญแจเข้ารหัสข้อมูล " + THAI_HOW, "There is no encryption key. " + HOW);
  }

  static List<byte[]> parse(Secret keys) {
    var parsed = new ArrayList<byte[]>();
    for (String key : keys.value().split(",", -1)) {
      parsed.add(decoded(key.strip(), parsed.size() + 1));
    }
    return parsed;
  }

  private static byte[] decoded(String key, int number) {
    try {
      byte[] bytes = Base64.getDecoder().decode(key);
      if (bytes.length == BYTES) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      // said below, and without the text that could not be decoded
    }
    throw new StoreUnavailable(
        "กุญแจเข้ารหัสตัวที่ %d ไม่ใช่ base64 ของ %d ไบต์ %s".formatted(number, BYTES, THAI_HOW),
        "Encryption key %d is not base64 of %d bytes. %s".formatted(number, BYTES, HOW));
  }

  private static Secret keptIn(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return new Secret(Files.readString(file).strip());
    } catch (IOException e) {
      throw new StoreUnavailable(
          "อ่านหรือสร้างแฟ้มกุญแจ %s ไม่ได้ ตรวจสิทธิ์ของแฟ้ม".formatted(file),
          "The demo's key file %s cannot be read or made: check its rights.".formatted(file),
          e);
    }
  }

  private static void make(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var channel =
        Files.newByteChannel(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
      channel.write(
          ByteBuffer.wrap(
              Base64.getEncoder().encodeToString(bytes).getBytes(StandardCharsets.US_ASCII)));
    }
  }
}
