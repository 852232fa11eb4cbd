package saitrong.flow;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which sub-districts somebody means: `ต.ลาดยาว`, `ในเมือง ขอนแก่น`, `10900`, `Lat Yao`. Several
/// are found where several are called so.
final class AddressesAsTyped {

  private static final Pattern POSTCODE = Pattern.compile("(?<![0-9])[0-9]{5}(?![0-9])");
  // Written before the name, with or without a blank.
  private static final Pattern GLUED =
      Pattern.compile("(?<=\\S)(?=อำเภอ|จังหวัด|(?<![ก-๙])[ตอจ]\\.)|(?<=[ก-๙])(?=[ตอจ]\\.)");
  private static final Pattern APART =
      Pattern.compile("(ตำบล|แขวง|อำเภอ|เขต|จังหวัด|[ตอจ]\\.)\\s+");
  private static final Pattern LEVEL = Pattern.compile("^(ตำบล|แขวง|อำเภอ|เขต|จังหวัด|[ตอจ]\\.)");
  private static final Pattern SIGNS = Pattern.compile("รหัสไปรษณีย์|ไปรษณีย์|ฯ");
  private static final Pattern THAI = Pattern.compile("[ก-๙]");
  private static final int SHORTEST_BEGINNING = 3;

  private AddressesAsTyped() {}

  static List<SubDistrict> subDistricts(String typed) {
    var all = ThaiAddresses.all();
    var postcode = POSTCODE.matcher(typed);
    boolean hasPostcode = postcode.find();
    String words = SIGNS.matcher(postcode.replaceAll(" ")).replaceAll(" ").strip();
    if (hasPostcode) {
      var there = all.withPostcode(postcode.reset().results().findFirst().orElseThrow().group());
      var named = words.isEmpty() ? there : kept(there, named(words));
      return named.isEmpty() ? there : named;
    }
    return words.isEmpty() ? List.of() : named(words);
  }

  private static List<SubDistrict> kept(List<SubDistrict> there, List<SubDistrict> named) {
    return there.stream().filter(named::contains).toList();
  }

  /// The first way of reading that finds something.
  private static List<SubDistrict> named(String words) {
    var all = ThaiAddresses.all();
    String whole = bare(words);
    var tokens = tokens(words);
    return Stream.<Supplier<List<SubDistrict>>>of(
            () -> all.called(Typed.fold(words)),
            () -> all.called(whole),
            () -> within(all.called(tokens.getFirst()), tokens),
            () -> isLong(whole) ? all.beginningWith(whole) : List.of(),
            () ->
                isLong(tokens.getFirst())
                    ? within(all.beginningWith(tokens.getFirst()), tokens)
                    : List.of(),
            () -> all.oneSlipFrom(whole),
            () -> within(all.oneSlipFrom(tokens.getFirst()), tokens))
        .map(Supplier::get)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isLong(String folded) {
    return folded.length() >= SHORTEST_BEGINNING;
  }

  /// Those whose district or province is called so as well.
  private static List<SubDistrict> within(List<SubDistrict> found, List<String> tokens) {
    return found.stream()
        .filter(it -> tokens.stream().skip(1).allMatch(token -> lies(it, token)))
        .toList();
  }

  private static boolean lies(SubDistrict place, String token) {
    return isCalled(place.district().name(), token) || isCalled(place.district().province(), token);
  }

  private static boolean isCalled(Wording name, String token) {
    var others = ProvincesAsCalled.all();
    String called =
        others.shorter(token).or(() -> others.said(token)).map(Typed::fold).orElse(token);
    return Stream.of(name.th(), name.en()).anyMatch(it -> Typed.fold(it).contains(called));
  }

  private static List<String> tokens(String words) {
    String apart = GLUED.matcher(APART.matcher(words).replaceAll("$1")).replaceAll(" ");
    // English names have blanks inside.
    String between = THAI.matcher(words).find() ? "[\\s,]+" : "\\s*,\\s*";
    var tokens = Arrays.stream(apart.split(between)).map(AddressesAsTyped::bare).toList();
    return tokens.isEmpty() ? List.of("") : tokens;
  }

  /// Folded, without what stands before a name.
  static String bare(String word) {
    String rest = LEVEL.matcher(word.strip()).replaceFirst("");
    return Typed.fold(rest.isBlank() ? word : rest);
  }
}
