package saitrong.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import saitrong.shared.Language;

/// The made-up agency that stories are told of: they must not change with the profile that happens
/// to be chosen. It says ค่ะ, and whatever it lends is plainly nobody's.
public final class SampleAgency {

  private static final Map<String, List<Option>> LISTS =
      Map.of(
          "systems",
          List.of(
              Option.of("first", "ระบบตัวอย่างหนึ่ง", "First system"),
              Option.of("second", "ระบบตัวอย่างสอง", "Second system")),
          "complaint-kinds",
          List.of(
              Option.of("road", "ถนนและทางเท้า", "Roads and pavements"),
              Option.of("water", "น้ำและการระบายน้ำ", "Water and drains"),
              Option.of("other", "อื่น ๆ", "Something else")));

  private static final String FORM = "https://helpdesk.example/files/official-admin-form.docx";

  private SampleAgency() {}

  /// @param real what the chosen profile lends: it may have lists that the made-up agency has not
  public static Vocabulary lending(Vocabulary real) {
    var lists = new HashMap<>(real.lists());
    lists.putAll(LISTS);
    return new Vocabulary(real.variables(), lists);
  }

  public static Map<String, String> standing(Language language) {
    return switch (language) {
      case TH ->
          Map.of(
              "official-form", FORM,
              "ค่ะ", "ค่ะ",
              "คะ", "คะ",
              "agency", "หน่วยงานตัวอย่าง",
              "phone", "0 0000 0000",
              "email", "office@example.com",
              "hours", "จันทร์–ศุกร์ 08.30–16.30 น.",
              "emergency-numbers", "191 เหตุด่วนเหตุร้าย",
              "tips-elsewhere", "000 หน่วยงานตรวจสอบตัวอย่าง",
              "retention", "ตามที่กฎหมายกำหนด");
      case EN ->
          Map.of(
              "official-form", FORM,
              "ค่ะ", "",
              "คะ", "",
              "agency", "Example Agency",
              "phone", "0 0000 0000",
              "email", "office@example.com",
              "hours", "Monday–Friday 08:30–16:30",
              "emergency-numbers", "191 emergencies",
              "tips-elsewhere", "000, an example of an inspecting agency",
              "retention", "for as long as the law requires");
    };
  }
}
