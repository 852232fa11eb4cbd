package saitrong.faq;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saitrong.faq.FaqReading.Broken;
import saitrong.faq.FaqReading.Sound;

/// Files of the FAQ that a test writes.
final class FaqFiles {

  static final FaqVocabulary VOCABULARY =
      new FaqVocabulary(
          Set.of("ค่ะ", "คะ", "agency", "phone", "system-website", "unit", "website"),
          Set.of("consultation", "track"),
          Set.of("ประชาชน", "ผู้ประกอบการ", "อื่นๆ"),
          Set.of("ehsb", "doh-card"),
          Set.of("service"),
          Optional.of(Set.of("map.pdf")),
          Optional.of(LocalDate.of(2026, 12, 1)));

  private final Map<String, byte[]> files = new HashMap<>();

  FaqFiles with(String file, String text) {
    return with(file, text.getBytes(StandardCharsets.UTF_8));
  }

  FaqFiles with(String file, byte[] bytes) {
    files.put(file, bytes);
    return this;
  }

  /// An entry that is shown, with nothing that need not be there.
  FaqFiles withSample(String file, String title) {
    return with(file, sample(title));
  }

  static String sample(String title) {
    return """
    ---
    คำถาม: {th: %1$s, en: %1$s in English}
    ที่มา: {th: ทดสอบ, en: A test}
    ข้อมูล ณ วันที่: 2567-09-30
    ผู้รับผิดชอบ: ผู้ทดสอบ
    ทบทวนภายใน: 2570-09-30
    สถานะ: ตัวอย่าง
    ---
    คำตอบ

    ## English
    The answer
    """
        .formatted(title);
  }

  FaqSource source() {
    return new FaqSource(files, VOCABULARY);
  }

  FaqSet sound() {
    return switch (source().read()) {
      case Sound(FaqSet faq) -> faq;
      case Broken(var problems) -> throw new AssertionError(problems);
    };
  }

  List<FaqProblem> problems() {
    return switch (source().read()) {
      case Sound _ -> List.of();
      case Broken(var problems) -> problems;
    };
  }
}
