package saitrong.ticket;

import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.shared.TypedSecrets;

/// Whether names, or parts of them, stand among what was said. Thai runs words together, so any
/// place will do, and a namesake is taken for the one who is named.
///
/// @param parts of the names, bare
public record NamesSaid(Set<String> parts) {

  /// A shorter part stands inside of too many words.
  private static final int SHORTEST = 4;

  /// As officers and flows ask for it.
  static final Set<String> OF_THE_REQUESTER = Set.of(Logged.NAME, "ชื่อผู้แจ้ง");

  /// As the record of a talk has it by itself, in both languages, and as officers write it.
  private static final Set<String> NONE_GIVEN =
      Set.of(
          "ผู้ใช้ LINE ไม่ได้แจ้งชื่อ",
          "LINE user, no name given",
          "ไม่ได้แจ้งชื่อ",
          "ไม่แจ้งชื่อ",
          "ไม่ระบุชื่อ",
          "ไม่ทราบชื่อ",
          "ไม่ประสงค์ออกนาม");

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:นางสาว|นาย|นาง|น\\.ส\\.|คุณ|ดร\\.|ว่าที่ร้อยตรีหญิง|ว่าที่ร้อยตรี|mr\\.? |mrs\\.?"
              + " |ms\\.? |dr\\.? )",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  public NamesSaid {
    parts = Set.copyOf(parts);
  }

  public static NamesSaid of(Stream<String> names) {
    return new NamesSaid(names.flatMap(NamesSaid::parts).collect(Collectors.toSet()));
  }

  /// "นาย", "Mrs." and their like say nothing of who it is.
  public static String withoutTitle(String name) {
    return TITLE.matcher(name.strip()).replaceFirst("").strip();
  }

  private static Stream<String> parts(String name) {
    var bare = withoutTitle(name);
    var parts = Arrays.stream(SPACES.split(bare)).map(NamesSaid::folded);
    return Stream.concat(Stream.of(folded(bare)), parts).filter(it -> it.length() >= SHORTEST);
  }

  /// Of whoever a case is for, as far as they gave their name.
  public static NamesSaid ofTheRequester(List<Detail> details) {
    return of(requester(details));
  }

  private static Stream<String> requester(List<Detail> details) {
    return details.stream()
        .filter(detail -> OF_THE_REQUESTER.contains(detail.name()))
        .map(detail -> detail.shown().value());
  }

  /// The same as it was said; absent too where it was written down that they gave none.
  public static Optional<String> nameOfTheRequester(List<Detail> details) {
    return requester(details).findFirst().filter(name -> !NONE_GIVEN.contains(name.strip()));
  }

  /// The same words without the names, however they are spaced.
  public String hiddenIn(String words) {
    var rest = words;
    for (var part : parts.stream().sorted(comparingInt(String::length).reversed()).toList()) {
      rest = spaced(part).matcher(rest).replaceAll(TypedSecrets.MASK);
    }
    return rest;
  }

  private static Pattern spaced(String part) {
    var letters =
        part.codePoints()
            .mapToObj(Character::toString)
            .map(Pattern::quote)
            .collect(Collectors.joining("[^\\p{L}\\p{M}\\p{N}]*"));
    return Pattern.compile(letters, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  public boolean standIn(Stream<String> words) {
    return words.map(NamesSaid::folded).anyMatch(it -> parts.stream().anyMatch(it::contains));
  }

  private static String folded(String words) {
    return NO_LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
