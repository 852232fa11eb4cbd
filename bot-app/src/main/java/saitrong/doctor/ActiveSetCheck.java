package saitrong.doctor;

import com.mongodb.MongoException;
import java.util.List;
import java.util.regex.Pattern;
import saitrong.content.ActiveSet;
import saitrong.content.Content;
import saitrong.content.ContentFolder;
import saitrong.content.Reading;
import saitrong.content.StoredSets;

/// Which set of files serves, and what the folder is to it.
record ActiveSetCheck(ContentFolder folder, StoredSets sets) implements Check {

  private static final Pattern ACTIVE_IN_HEALTH = Pattern.compile("\"active\":\"([0-9a-f]{8})\"");

  @Override
  public List<Finding> look() {
    try {
      return List.of(sets.active().map(this::compared).orElseGet(ActiveSetCheck::none));
    } catch (MongoException away) {
      return List.of(); // the check of the database says it
    }
  }

  private Finding compared(ActiveSet active) {
    return compared(active.shortHash(), folder.read(), it -> active.takes(folder, it));
  }

  /// What can be told while the running bot has the database: it names its set itself, and would
  /// have taken in what was edited.
  static Finding toldBy(String health, ContentFolder folder) {
    var active = ACTIVE_IN_HEALTH.matcher(health);
    return active.find() ? compared(active.group(1), folder.read(), _ -> false) : none();
  }

  private interface Edited {
    boolean is(Content content);
  }

  private static Finding compared(String active, Reading folder, Edited edited) {
    return switch (folder) {
      case Reading.Broken _ -> broken(active);
      case Reading.Sound(Content content) when content.shortHash().equals(active) -> same(active);
      case Reading.Sound(Content content) when edited.is(content) ->
          edited(active, content.shortHash());
      case Reading.Sound(Content content) -> old(active, content.shortHash());
    };
  }

  private static Finding none() {
    return Finding.note(
        "ยังไม่มีชุดไฟล์ที่ใช้งานอยู่ ชุดในโฟลเดอร์จะใช้เมื่อเปิดระบบครั้งแรก",
        "No set of files is active yet; the folder's will be with the first start.");
  }

  private static Finding same(String active) {
    return Finding.well(
        "ชุดไฟล์ที่ใช้งานอยู่คือ %s ตรงกับไฟล์ในโฟลเดอร์".formatted(active),
        "The active set of files is %s, the same as in the folder.".formatted(active));
  }

  private static Finding edited(String active, String folder) {
    return Finding.note(
        "ชุดไฟล์ที่ใช้งานอยู่คือ %s ไฟล์ในโฟลเดอร์แก้ไขแล้วเป็นชุด %s จะใช้เมื่อเปิดระบบ"
            .formatted(active, folder),
        "The active set of files is %s; the folder was edited and holds %s, which serves from the"
                .formatted(active, folder)
            + " next start.");
  }

  private static Finding old(String active, String folder) {
    return Finding.note(
        "ชุดไฟล์ที่ใช้งานอยู่คือ %s ไฟล์ในโฟลเดอร์เป็นชุดเก่า %s หากต้องการใช้ชุดในโฟลเดอร์ ให้แก้ไฟล์ใดก็ได้แล้วบันทึก"
            .formatted(active, folder),
        "The active set of files is %s; the folder holds an older one, %s. To use the folder's,"
                .formatted(active, folder)
            + " edit any of its files.");
  }

  private static Finding broken(String active) {
    return Finding.note(
        "ชุดไฟล์ที่ใช้งานอยู่คือ %s ใช้ต่อไปจนกว่าจะแก้ไฟล์ในโฟลเดอร์ให้ถูกต้อง".formatted(active),
        "The active set of files is %s, and stays so until the folder is mended."
            .formatted(active));
  }
}
