package saitrong.faq;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saitrong.faq.FaqProblems.Spot;

/// What a file's name says of its entry: `<group>/<id>.md`.
record EntryName(String group, String id) {

  private static final String ID = "[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final Pattern NAME = Pattern.compile("(" + ID + ")/(" + ID + ")\\.md");

  static Optional<EntryName> of(Spot file) {
    Matcher parts = NAME.matcher(file.file());
    if (parts.matches()) {
      return Optional.of(new EntryName(parts.group(1), parts.group(2)));
    }
    if (!file.file().contains("/")) {
      file.wrong(
          "คำตอบต้องอยู่ในโฟลเดอร์ของหมวด เช่น service/service-hours.md ย้ายไฟล์นี้เข้าหมวด",
          "an entry lies in the folder of its group, as service/service-hours.md: move this file");
    } else if (!file.file().endsWith(".md")) {
      file.wrong(
          "ชื่อไฟล์ของคำตอบต้องลงท้ายด้วย .md เท่านั้น เปลี่ยนชื่อไฟล์นี้",
          "the name of an entry's file must end in .md, rename this file");
    } else {
      file.wrong(
          "ชื่อหมวดและชื่อไฟล์ใช้ได้เฉพาะตัวอักษรอังกฤษตัวเล็ก ตัวเลข และเครื่องหมาย -",
          "a group's and a file's name have small Latin letters, digits and hyphens only");
    }
    return Optional.empty();
  }
}
