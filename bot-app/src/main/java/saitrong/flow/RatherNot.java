package saitrong.flow;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody asks whether they may leave an answer out, or would rather not give it: "ไม่บอกได้ไหม",
/// "ขอไม่ตอบค่ะ", "จำเป็นต้องบอกไหม". Just "ไม่ตอบ" may be an answer: nobody answers the telephone.
final class RatherNot {

  private static final EverydayWords WORDS = EverydayWords.of("rather-not");
  private static final List<String> BEGINNINGS = WORDS.list("beginnings");
  private static final Pattern FORMS =
      Pattern.compile(
          WORDS.list("forms").stream().map(RatherNot::form).collect(Collectors.joining("|")));

  /// Nobody asks this at greater length.
  private static final int LONGEST = 300;

  private RatherNot() {}

  private static String form(String written) {
    String form = written.replace("{leave}", WORDS.text("leave")).replace("{things}", "{thing}*+");
    for (var name : List.of("give", "thing", "wish", "is-it-all-right", "is-it")) {
      form = form.replace("{" + name + "}", WORDS.oneOf(name));
    }
    return Typed.withoutToneMarks(form);
  }

  static boolean isOne(String typed) {
    return typed.length() <= LONGEST && isOneOfThem(typed);
  }

  private static boolean isOneOfThem(String typed) {
    String tidy = Typed.tidy(typed).toLowerCase(Locale.ROOT);
    return FORMS.matcher(Typed.fold(typed)).matches()
        || BEGINNINGS.stream().anyMatch(tidy::startsWith);
  }
}
