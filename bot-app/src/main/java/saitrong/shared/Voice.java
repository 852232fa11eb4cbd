package saitrong.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/// How the helpdesk speaks to people, as far as a machine can hold it, whoever wrote the words: it
/// names neither itself nor the person as somebody in a chat would, and is never loud.
public final class Voice {

  /// Of a bubble, and of an answer on a card.
  public static final int MOST_LINES = 5;

  // ป้าย is a sign, and stands in many an answer.
  private static final Pattern FAMILIAR_THAI =
      Pattern.compile("แอดมิน|บอท|ทางเรา|เรา|ลุง|ป้า(?!ย)|ติดต่อใหม่ภายหลัง");
  private static final Pattern FAMILIAR_ENGLISH =
      Pattern.compile("\\b(bot|chatbot|we|our|us)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLAMING_THAI =
      Pattern.compile("ไม่เข้าใจ|(?<!รับ|ความ)ผิด(?!ชอบ|กฎหมาย|วินัย)");
  private static final Pattern BLAMING_ENGLISH =
      Pattern.compile("\\b(error|don't understand|do not understand)\\b", Pattern.CASE_INSENSITIVE);

  // Letters with points, but for the era and the months.
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?<![ก-๙.])(?!(?:พ\\.ศ|ค\\.ศ|[มพกสตธ]\\.ค|[กพ]\\.[พย]|ก\\.ย)\\.)"
              + "(?:[ก-ฮ]{2,4}\\.|(?:[ก-ฮ]{1,2}\\.){2,})");
  private static final Pattern LOUD = Pattern.compile("!!");
  private static final Pattern THAI_DIGITS = Pattern.compile("[๐-๙]");

  private Voice() {}

  /// The first word of the text that is not said to citizens.
  public static Optional<String> familiar(String text, Language language) {
    var found =
        switch (language) {
          case TH -> FAMILIAR_THAI.matcher(text);
          case EN -> FAMILIAR_ENGLISH.matcher(text);
        };
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  /// The first word of the text that blames whoever reads it. What the law forbids is no such word.
  public static Optional<String> blaming(String text, Language language) {
    var found =
        switch (language) {
          case TH -> BLAMING_THAI.matcher(text);
          case EN -> BLAMING_ENGLISH.matcher(text);
        };
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  /// The first Thai abbreviation, as of an office: citizens are told names in full.
  public static Optional<String> abbreviated(String text) {
    var found = ABBREVIATION.matcher(text);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  public static boolean isLoud(String text) {
    return LOUD.matcher(text).find() || text.codePoints().anyMatch(Voice::isEmoji);
  }

  public static boolean hasThaiDigits(String text) {
    return THAI_DIGITS.matcher(text).find();
  }

  private static boolean isEmoji(int codePoint) {
    return codePoint > 0xFF && Character.isEmoji(codePoint);
  }
}
