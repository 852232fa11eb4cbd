package saitrong.content;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import saitrong.shared.Language;

/// Reads one language's sentences and holds them against the voice's rules and the agency's
/// profile.
final class TextsReader {

  private static final int BUBBLES = 2;

  private final Language language;
  private final Map<String, String> standing;

  private TextsReader(Language language, Map<String, String> standing) {
    this.language = language;
    this.standing = standing;
  }

  static Map<TextKey, List<Template>> read(
      Section root, Language language, Map<String, String> standing) {
    var texts = new TextsReader(language, standing).read(root);
    root.refuseTheRest();
    return texts;
  }

  private Map<TextKey, List<Template>> read(Section root) {
    var texts = new EnumMap<TextKey, List<Template>>(TextKey.class);
    for (TextKey key : TextKey.values()) {
      root.required(key.written())
          .ifPresent(field -> {
            field.items().forEach(item -> check(key, item));
            checkCount(key, field);
            texts.put(key, field.texts().stream().map(Template::new).toList());
          });
    }
    return texts;
  }

  private static void checkCount(TextKey key, Field field) {
    int most =
        switch (key.kind()) {
          case BUBBLES -> BUBBLES;
          case LABEL -> 1;
          case WORDS, COURTESIES, AROUND, PHRASES -> Integer.MAX_VALUE;
        };
    int count = field.items().size();
    if (count > most || count == 0) {
      field.wrong(
          "ต้องมี 1 ถึง %d ข้อความ แต่มี %d".formatted(most, count),
          "must be 1 to %d messages, there are %d".formatted(most, count));
    }
  }

  private void check(TextKey key, Field field) {
    String text = field.text();
    if (text.isEmpty()) {
      return;
    }
    switch (key.kind()) {
      case BUBBLES -> VoiceRules.checkBubble(field, text, language);
      case LABEL -> VoiceRules.checkLabel(field, text, language);
      case COURTESIES, AROUND, PHRASES -> refuseSingleLetter(field, text);
      case WORDS -> {}
    }
    if (key.kind().isSaid()) {
      VoiceRules.checkVariables(field, text, known(key));
      VoiceRules.checkNumbers(field, text);
      checkFilled(key, field, text);
    }
  }

  /// Any message could be read as a row of single letters.
  private static void refuseSingleLetter(Field field, String text) {
    if (text.length() == 1 && Character.isLetterOrDigit(text.charAt(0))) {
      field.wrong(
          "คำสั้นเกินไป จะตรงกับข้อความทั่วไป ใช้อย่างน้อย 2 ตัวอักษร",
          "too short, ordinary messages would match; at least 2 letters");
    }
  }

  private static Set<String> known(TextKey key) {
    var known = new HashSet<>(StandingVariables.IN_SENTENCES);
    known.addAll(key.variables());
    return known;
  }

  private void checkFilled(TextKey key, Field field, String text) {
    var values = new HashMap<>(standing);
    key.variables().forEach(name -> values.put(name, "-"));
    String filled = new Template(text).fill(values);
    if (filled.isBlank()) {
      field.wrong(
          "ข้อความนี้ว่างเมื่อใช้กับหน่วยงานนี้ เพราะทุกบรรทัดอ้างถึงข้อมูลที่ไฟล์หน่วยงานไม่มี",
          "empty for this agency: each line names something that its profile does not have");
    }
    switch (key.kind()) {
      case BUBBLES -> VoiceRules.checkLength(field, filled);
      case LABEL -> VoiceRules.checkLabelLength(field, filled);
      case WORDS -> throw new IllegalStateException("never filled");
    }
  }
}
