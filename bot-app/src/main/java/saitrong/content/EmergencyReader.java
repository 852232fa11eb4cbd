package saitrong.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import saitrong.shared.Language;

/// Reads the numbers for which minutes count, and the words that call for them.
final class EmergencyReader {

  private EmergencyReader() {}

  static List<Emergency> read(Section profile) {
    profile.required("emergencies");
    var emergencies = new ArrayList<Emergency>();
    for (Section section : profile.sections("emergencies")) {
      emergencies.add(emergency(section));
    }
    return emergencies;
  }

  private static Emergency emergency(Section section) {
    var emergency =
        new Emergency(
            section.required("number").map(FieldValues::phone).orElse(""),
            FieldValues.words(section, "name"),
            FieldValues.words(section, "advice"),
            section.required("phrases").map(Field::texts).orElse(List.of()),
            section.optional("alone").map(Field::texts).orElse(List.of()),
            section.optional("unless").map(Field::texts).orElse(List.of()),
            section.optional("listed").map(Field::yes).orElse(true));
    section.refuseTheRest();
    section.optional("name").ifPresent(field -> checkName(field, emergency));
    section.optional("advice").ifPresent(field -> checkAdvice(field, emergency));
    Stream.of("phrases", "alone")
        .flatMap(key -> section.optional(key).stream())
        .forEach(EmergencyReader::refuseShortPhrases);
    return emergency;
  }

  private static void checkName(Field field, Emergency emergency) {
    for (Language language : Language.values()) {
      VoiceRules.checkLength(field, emergency.name().in(language));
    }
  }

  private static void checkAdvice(Field field, Emergency emergency) {
    for (Language language : Language.values()) {
      String advice = emergency.advice().in(language);
      VoiceRules.checkLabel(field, advice, language);
      VoiceRules.checkLength(field, advice);
      if (!advice.contains(emergency.number())) {
        field.wrong(
            "ประโยคนี้ต้องมีหมายเลข " + emergency.number(),
            "the sentence must name the number " + emergency.number());
      }
    }
  }

  private static void refuseShortPhrases(Field field) {
    for (Field item : field.items()) {
      if (item.texts().stream().anyMatch(text -> text.codePointCount(0, text.length()) < 3)) {
        item.wrong(
            "คำสั้นเกินไป จะตรงกับข้อความทั่วไป ใช้อย่างน้อย 3 ตัวอักษร",
            "too short, ordinary messages would match; at least 3 letters");
      }
    }
  }
}
