package saitrong.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.content.AgencyProfile.Confirmation;
import saitrong.content.AgencyProfile.PrivacyNotice;
import saitrong.shared.Language;

/// Reads the privacy notice. Its sentences are the agency's, but the bot says them: the same rules
/// of voice hold.
final class PrivacyReader {

  private static final int BRIEF = 350;
  private static final int BUBBLES = 2;
  private static final Words NO_WORDS = new Words("", null);
  private static final PrivacyNotice NONE =
      new PrivacyNotice(NO_WORDS, List.of(), List.of(), NO_WORDS, NO_WORDS, null, null);

  private PrivacyReader() {}

  static PrivacyNotice read(Section profile) {
    return profile
        .required("privacy")
        .flatMap(Field::section)
        .map(PrivacyReader::notice)
        .orElse(NONE);
  }

  private static PrivacyNotice notice(Section section) {
    var brief = section.required("short").flatMap(Field::section);
    var full = section.required("full").flatMap(Field::section);
    var notice =
        new PrivacyNotice(
            brief.map(PrivacyReader::brief).orElse(NO_WORDS),
            full.map(texts -> bubbles(texts, Language.TH)).orElse(List.of()),
            full.map(texts -> bubbles(texts, Language.EN)).orElse(List.of()),
            FieldValues.words(section, "retention"),
            FieldValues.words(section, "contact"),
            section.optional("page").map(FieldValues::https).orElse(null),
            confirmation(section));
    full.ifPresent(Section::refuseTheRest);
    section.refuseTheRest();
    return notice;
  }

  private static @Nullable Confirmation confirmation(Section section) {
    boolean confirmed =
        section.optional("confirmed-by").or(() -> section.optional("confirmed-on")).isPresent();
    return confirmed
        ? new Confirmation(
            section.requiredText("confirmed-by"),
            section.required("confirmed-on").map(FieldValues::date).orElse(FieldValues.NO_DATE))
        : null;
  }

  private static Words brief(Section section) {
    var words =
        new Words(
            section.required("th").map(field -> said(field, Language.TH)).orElse(""),
            section.required("en").map(field -> said(field, Language.EN)).orElse(""));
    section.refuseTheRest();
    return words;
  }

  private static List<String> bubbles(Section section, Language language) {
    var field = section.required(language.code());
    var bubbles =
        field.map(Field::items).orElse(List.of()).stream()
            .map(item -> said(item, language))
            .toList();
    if (bubbles.size() > BUBBLES) {
      field.ifPresent(it ->
          it.wrong(
              "เขียนได้ไม่เกิน %d ข้อความ ฉบับยาวกว่านี้ให้ใส่เว็บไซต์ใน privacy.page"
                  .formatted(BUBBLES),
              "at most %d messages; put a longer text on the web and name it in privacy.page"
                  .formatted(BUBBLES)));
    }
    return bubbles;
  }

  private static String said(Field field, Language language) {
    String text = field.text();
    VoiceRules.checkBubble(field, text, language);
    VoiceRules.checkVariables(field, text, StandingVariables.IN_SENTENCES);
    return text;
  }

  /// What counts is what citizens see, so this waits until the whole profile is known.
  static void refuseLongNotice(Section profile, AgencyProfile read) {
    for (Language language : Language.values()) {
      String text =
          new Template(read.privacy().brief().in(language))
              .fill(StandingVariables.of(read, language));
      if (text.codePointCount(0, text.length()) > BRIEF) {
        profile.optional("privacy").ifPresent(field -> tooLong(field, language));
      }
    }
  }

  private static void tooLong(Field privacy, Language language) {
    var notice =
        privacy
            .section()
            .flatMap(section -> section.optional("short"))
            .flatMap(Field::section)
            .flatMap(section -> section.optional(language.code()));
    notice.ifPresent(field ->
        field.wrong(
            "ประกาศอย่างย่อยาวเกิน %d ตัวอักษร ย้ายรายละเอียดไปไว้ใน privacy.full".formatted(BRIEF),
            "the short notice is longer than %d characters, move the rest to privacy.full"
                .formatted(BRIEF)));
  }
}
