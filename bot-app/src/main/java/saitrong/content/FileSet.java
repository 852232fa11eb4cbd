package saitrong.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The files of an agency as bytes, by their names in the set (`texts/th.yaml`), wherever they lay
/// on a disk: the same files are the same set on every instance.
record FileSet(Map<String, byte[]> files) {

  /// What fits into one document of MongoDB (16 MB) with room to spare.
  static final int MOST_BYTES = 12 * 1024 * 1024;

  static final FileSet EMPTY = new FileSet(Map.of());

  FileSet {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /// The file's uppermost keys. A file that is missing is a problem like any other.
  Optional<Section> yaml(String name, Problems problems) {
    var bytes = files.get(name);
    if (bytes != null) {
      return YamlFile.read(name, bytes, problems);
    }
    problems.add(
        name,
        1,
        "ไม่พบไฟล์นี้หรือเปิดอ่านไม่ได้ ตรวจชื่อไฟล์ โฟลเดอร์ และค่า SAITRONG_AGENCY",
        "This file is missing or cannot be read. Check its name, the folder and SAITRONG_AGENCY.");
    return Optional.empty();
  }

  /// The files whose names begin so, by the rest of their names.
  Map<String, byte[]> below(String prefix) {
    var found = new TreeMap<String, byte[]>();
    files.forEach((name, bytes) -> {
      if (name.startsWith(prefix)) {
        found.put(name.substring(prefix.length()), bytes);
      }
    });
    return found;
  }

  /// Names the set. Over names, sizes and bytes, so that nothing can move from one file to another
  /// unnoticed.
  String hash() {
    var digest = sha256();
    files.forEach((name, bytes) -> {
      digest.update("%s\n%d\n".formatted(name, bytes.length).getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
