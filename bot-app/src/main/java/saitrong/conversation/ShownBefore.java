package saitrong.conversation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import saitrong.shared.PersonalText;
import saitrong.ticket.Detail;

/// The answers of the FAQ that somebody saw before opening a case, as staff read them in it: by
/// name and version, for the words may be edited later.
final class ShownBefore {

  static final String NAME = "faq-shown";
  private static final String LABEL = "คำตอบที่ระบบแสดงก่อนหน้า";

  private ShownBefore() {}

  static Detail detail(List<Shown> shown) {
    var named =
        shown.stream().map(it -> "%s (รุ่น %s)".formatted(it.entry(), it.version())).distinct();
    return new Detail(
        NAME,
        LABEL,
        new PersonalText(named.collect(Collectors.joining(", "))),
        Map.of("kind", NAME, "entries", shown.stream().map(ShownBefore::stored).toList()));
  }

  private static Map<String, Object> stored(Shown shown) {
    return Map.of(
        "entry",
        shown.entry(),
        "version",
        shown.version(),
        "at",
        shown.at().toEpochMilli(),
        "rated",
        shown.rated());
  }
}
