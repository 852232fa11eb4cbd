package saitrong.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// An agency with answers of its own in two groups, of which one is on.
abstract class AtTheShelf {

  @TempDir Path folder;

  AgencyFiles agency;

  @BeforeEach
  void anAgencyWithTwoGroupsOfWhichOneIsOn() {
    agency = AgencyFiles.copiedTo(folder.resolve("agency"));
    switchOn("service");
    write("service/hours.md", answer("เปิดกี่โมง", "โทร. {phone}"));
    write("law/act.md", answer("กฎหมายใด", "พระราชบัญญัติ"));
  }

  int switchOn(String groups) {
    String profile = agency.text("profile.yaml");
    String now =
        profile.lines().filter(it -> it.startsWith("faq-groups:")).findFirst().orElseThrow();
    return agency.replace("profile.yaml", now, "faq-groups: [" + groups + "]");
  }

  void write(String file, String text) {
    try {
      var path = folder.resolve("faq-content").resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  static String answer(String title, String body) {
    return """
    ---
    คำถาม: {th: %1$s, en: %1$s in English}
    ที่มา: {th: ทดสอบ, en: A test}
    ข้อมูล ณ วันที่: 2567-09-30
    ผู้รับผิดชอบ: ผู้ทดสอบ
    ทบทวนภายใน: 2570-09-30
    สถานะ: ตัวอย่าง
    ---
    %2$s

    ## English
    The answer
    """
        .formatted(title, body);
  }

  ContentFolder place() {
    return new ContentFolder(agency.folder(), flows(), folder.resolve("faq-content"), "profile");
  }

  static Path flows() {
    return ShippedFiles.flowsFolder();
  }

  Content sound() {
    return ShippedFiles.sound(place());
  }

  List<Problem> problems() {
    return switch (place().read()) {
      case Reading.Sound _ -> List.of();
      case Reading.Broken(var problems) -> problems;
    };
  }
}
