package saitrong.content;

import java.util.List;
import java.util.Set;

/// What a profile switches on is held against what there is.
enum UnknownNames {
  FLOWS("flows", "ไม่มีชุดสนทนา", "there is no flow"),
  QUESTIONS_TO("questions-to", "ไม่มีชุดสนทนา", "there is no flow"),
  FAQ_GROUPS("faq-groups", "ไม่มีหมวดคำตอบ", "there is no group of answers");

  private final String key;
  private final String thai;
  private final String english;

  UnknownNames(String key, String thai, String english) {
    this.key = key;
    this.thai = thai;
    this.english = english;
  }

  void refuse(Section profile, Set<String> written) {
    String names = String.join(", ", written.stream().sorted().toList());
    var named = profile.optional(key).map(Field::items).orElse(List.of());
    for (var name : named) {
      if (!written.contains(name.text())) {
        name.wrong(
            "%s \"%s\" ที่มี: %s".formatted(thai, name.text(), names),
            "%s \"%s\". There are: %s".formatted(english, name.text(), names));
      }
    }
  }
}
