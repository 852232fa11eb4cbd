package saitrong.flow;

import java.util.Optional;
import java.util.regex.Pattern;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.Unfit;

/// A score as people give one: "5", "ให้ 5 คะแนน", "2 ดาว", "4/5", "มากที่สุด", and with words
/// around it: "4 ค่ะ ตอบเร็วดี". A number that counts something else, as in "4 วันแล้ว", is none.
final class ScoresAsTyped {

  private static final String AFTER = "ดาว|คะแนน|แต้ม|/ *5|เต็ม *5|stars?|points?|out of 5";
  private static final Pattern AROUND =
      Pattern.compile("^(?:ขอ)?ให้ *(?=[0-9๐-๙])|(?<=[0-9๐-๙]) *(?:" + AFTER + ")$");
  private static final String COUNTED =
      "วัน|ครั้ง|เดือน|ปี|ชั่วโมง|ชม|นาที|สัปดาห์|อาทิตย์|คน|เรื่อง|รอบ|บาท|โมง|ทุ่ม|ข้อ|ระบบ"
          + "|days?|times?|weeks?|months?|hours?|minutes?|people";
  private static final String POLITE =
      "(?:ค่ะ|คะ|ครับ|คับ|จ้า|จ้ะ|นะคะ|นะครับ)(?![\\u0E01-\\u0E4E])";
  private static final Pattern SCORE_FIRST =
      Pattern.compile(
          "(?i)(?:(?:ขอ)?ให้ *)?([1-5])(?:(?: *(?:"
              + AFTER
              + "))? *"
              + POLITE
              + "[ ,.]*+|(?: *(?:"
              + AFTER
              + "))[ ,.]*+|[ ,.]++)(?!"
              + POLITE
              + "?$)(?!(?:"
              + COUNTED
              + "))(?<words>[^0-9 ].*)",
          Pattern.DOTALL);
  private static final Pattern SCORE_LAST =
      Pattern.compile(
          "(?i)(?<words>\\P{L}*+\\p{L}.*?)[ ,.]++(?:(?:ขอ)?ให้ *([1-5])(?: *(?:"
              + AFTER
              + "))?|([1-5]) *(?:"
              + AFTER
              + "))",
          Pattern.DOTALL);

  /// Each comma of thousands would be tried with each letter before them.
  private static final int LONGEST_BEFORE_A_SCORE = 300;

  private ScoresAsTyped() {}

  static Heard read(Sentences sentences, String typed) {
    return score(sentences, AROUND.matcher(typed.strip()).replaceAll(""))
        .or(() -> parts(typed).map(Parts::score))
        .<Heard>map(score -> Fits.words(Integer.toString(score)))
        .orElse(new Unfit(Sentence.UNFIT_RATING));
  }

  /// What was said beside the score; empty where that is all.
  static Optional<String> words(Sentences sentences, String typed) {
    return score(sentences, AROUND.matcher(typed.strip()).replaceAll("")).isPresent()
        ? Optional.empty()
        : parts(typed).map(Parts::words).filter(Typed::hasWords);
  }

  private record Parts(int score, String words) {}

  private static Optional<Parts> parts(String typed) {
    String tidy = Typed.withoutEnding(Typed.tidy(typed));
    var first = SCORE_FIRST.matcher(tidy);
    if (first.matches()) {
      return Optional.of(new Parts(Integer.parseInt(first.group(1)), first.group("words").strip()));
    }
    var last = SCORE_LAST.matcher(tidy);
    if (tidy.length() > LONGEST_BEFORE_A_SCORE || !last.matches()) {
      return Optional.empty();
    }
    String score = last.group(2) == null ? last.group(3) : last.group(2);
    return Optional.of(new Parts(Integer.parseInt(score), last.group("words").strip()));
  }

  /// As a number, in words, or as the button shows it: both.
  private static Optional<Integer> score(Sentences sentences, String typed) {
    String folded = Typed.fold(typed);
    for (int score = 1; !folded.isEmpty() && score <= Kind.Rating.BEST; score++) {
      String words = folded.replaceFirst("^" + score, "");
      if (words.isEmpty()
          || sentences.isLabel(Sentence.rating(score), words)
          || sentences.hears(Sentence.wordsOfRating(score), folded)) {
        return Optional.of(score);
      }
    }
    return Optional.empty();
  }
}
