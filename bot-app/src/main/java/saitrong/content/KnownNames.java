package saitrong.content;

import java.util.Collection;
import saitrong.shared.NearestWord;

/// The names of one kind that a file may use; a mistyped one is told the nearest.
///
/// @param thai that there is none of this kind
record KnownNames(String thai, String english, Collection<String> names) {

  /// More are read by nobody.
  private static final int MOST_LISTED = 30;

  void refuse(Field field) {
    String name = folded(field);
    if (!name.isEmpty() && !names.contains(name)) {
      field.wrong(
          "%s \"%s\"%s%s".formatted(thai, name, NearestWord.thai(name, names), listed(" ที่มี: ")),
          "%s \"%s\".%s%s"
              .formatted(english, name, NearestWord.english(name, names), listed(" There are: ")));
    }
  }

  private String listed(String before) {
    return names.isEmpty() || names.size() > MOST_LISTED
        ? ""
        : before + String.join(", ", names.stream().sorted().toList());
  }

  /// "อื่น ๆ" is "อื่นๆ".
  static String folded(Field field) {
    return field.text().replace(" ", "");
  }
}
