package saitrong.flow;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.Unfit;

/// Names, with their title where one is given. Thai titles stand before the name without a blank,
/// or with one; what is not in the list but ends in a full stop (a rank, a degree) counts as one
/// too.
final class PersonNames {

  // Longer ones first: นางสาว begins with นาง.
  private static final List<String> THAI_TITLES =
      List.of(
          "นางสาว",
          "น.ส.",
          "เด็กชาย",
          "เด็กหญิง",
          "ด.ช.",
          "ด.ญ.",
          "ว่าที่ร้อยตรี",
          "นาง",
          "นาย",
          "คุณ",
          "พระ",
          "สามเณร",
          "หม่อมราชวงศ์",
          "หม่อมหลวง");
  private static final List<String> ENGLISH_TITLES =
      List.of("mr", "mrs", "ms", "miss", "mx", "dr", "khun");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}.'’ -]{2,120}");
  private static final Pattern ABBREVIATED = Pattern.compile("(?:\\p{L}{1,4}\\.)+(?=.)");

  /// First name and surname, at most with a name between them; a dash for who has no surname.
  private static final Pattern BARE =
      Pattern.compile(
          "[\\p{L}\\p{M}'’-]{2,30}(?: [\\p{L}\\p{M}'’-]{2,30}){1,2}|[\\p{L}\\p{M}'’]{2,30} -");

  private static final Pattern NO_SURNAME =
      Pattern.compile("[ (]*(?:ไม่มีนามสกุล|(?i:no surname|no last name))\\)?$");

  private PersonNames() {}

  static Heard read(String typed) {
    String blanks = typed.replaceAll("\\R", " ").replaceAll(" +", " ");
    String name = NO_SURNAME.matcher(blanks).replaceFirst(" -");
    if (!NAME.matcher(name).matches()) {
      return new Unfit(Sentence.UNFIT_PERSON);
    }
    String title = title(name);
    String rest = name.substring(title.length()).strip();
    boolean complete =
        title.isEmpty()
            ? BARE.matcher(name).matches() && !QuestionsForAName.isOne(name)
            : rest.contains(" ") || title.equals("พระ");
    return complete && !rest.isEmpty()
        ? Fits.words((spelledOut(title) + blankAfter(title) + rest).strip())
        : new Unfit(Sentence.UNFIT_PERSON);
  }

  private static String title(String name) {
    for (String title : THAI_TITLES) {
      if (name.startsWith(title)) {
        return title;
      }
    }
    String first = name.contains(" ") ? name.substring(0, name.indexOf(' ')) : "";
    String bare = first.replace(".", "").toLowerCase(Locale.ROOT);
    if (ENGLISH_TITLES.contains(bare)) {
      return first;
    }
    var abbreviated = ABBREVIATED.matcher(name);
    return abbreviated.lookingAt() ? abbreviated.group() : "";
  }

  private static String spelledOut(String title) {
    return switch (title) {
      case "น.ส." -> "นางสาว";
      case "ด.ช." -> "เด็กชาย";
      case "ด.ญ." -> "เด็กหญิง";
      default -> title;
    };
  }

  private static String blankAfter(String title) {
    return THAI_TITLES.contains(title) ? "" : " ";
  }
}
