package saitrong.faq;

import java.util.Optional;
import java.util.regex.Pattern;
import saitrong.faq.FaqProblems.Spot;

/// What a file's name says of its entry: `<group>/<id>.md`.
record EntryName(String group, String id) {

  static final String ENDING = ".md";
  private static final String ID = "[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final Pattern NAME = Pattern.compile("(" + ID + ")/(" + ID + ")\\.md");

  /// Also names that an editor or a system spoils (`login.md.txt`, `LOGIN.MD`).
  private static final Pattern MEANT_AS_ENTRY = Pattern.compile("(?i).+\\.(md|markdown)(\\.txt)?");

  static Optional<EntryName> of(Spot file) {
    var parts = NAME.matcher(file.file());
    if (parts.matches()) {
      return Optional.of(new EntryName(parts.group(1), parts.group(2)));
    }
    refuse(file);
    return Optional.empty();
  }

  private static void refuse(Spot file) {
    String name = file.file();
    if (!MEANT_AS_ENTRY.matcher(name).matches()) {
      refuseWhatIsNoEntry(file);
    } else if (!name.contains("/")) {
      file.wrong(
          "คำตอบต้องอยู่ในโฟลเดอร์ของหมวด เช่น service/service-hours.md ย้ายไฟล์นี้เข้าหมวด",
          "an entry lies in the folder of its group, as service/service-hours.md: move this file");
    } else if (name.indexOf('/') < name.lastIndexOf('/')) {
      file.wrong(
          "ในโฟลเดอร์ของหมวดมีโฟลเดอร์ย่อยไม่ได้ ย้ายไฟล์นี้ขึ้นไปไว้ในหมวด เช่น"
              + " service/service-hours.md",
          "a group has no folders in it: move this file up, as service/service-hours.md");
    } else if (!name.endsWith(ENDING)) {
      file.wrong(
          "ชื่อไฟล์ของคำตอบต้องลงท้ายด้วย .md เท่านั้น เปลี่ยนชื่อไฟล์นี้",
          "the name of an entry's file must end in .md, rename this file");
    } else {
      file.wrong(
          "ชื่อหมวดและชื่อไฟล์ใช้ได้เฉพาะตัวอักษรอังกฤษตัวเล็ก ตัวเลข และเครื่องหมาย -",
          "a group's and a file's name have small Latin letters, digits and hyphens only");
    }
  }

  private static void refuseWhatIsNoEntry(Spot file) {
    String lists = String.join(", ", WordLists.NAMES);
    file.wrong(
        ("ระบบไม่ใช้ไฟล์นี้ คำตอบเป็นไฟล์ .md ในโฟลเดอร์ของหมวด ส่วนไฟล์คำชื่อ %s อยู่นอกหมวด"
                + " เปลี่ยนชื่อหรือย้ายไฟล์นี้ออก")
            .formatted(lists),
        ("nothing reads this file: an entry is a .md in the folder of its group, and the lists of"
                + " words are %s beside the groups. Rename it, or move it away")
            .formatted(lists));
  }
}
