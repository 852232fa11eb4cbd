package saitrong.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the one choice that a person's own words share most with: "เงินผู้สูงอายุ" is nearer to
/// "เบี้ยผู้สูงอายุ" than to any other. Of several choices that stand in it whole, the one that
/// holds the others is meant. Who denies something chooses nothing, and figures are numbers.
final class PartOfALabel {

  /// "อย่า" denies, and "อยาก" wishes.
  private static final Pattern DENIED = Pattern.compile("ไม|มิ|อยา(?!ก)|หาม|not|no|dont|never");

  private static final int SHORTEST = 5;

  /// More letters than any other choice shares.
  private static final int CLEARLY = 3;

  /// Of the choice's own words and of what was typed, in hundredths: a story names many things.
  private static final int SHARE = 60;

  private record Shared(Option option, int letters) {}

  private PartOfALabel() {}

  static Optional<Option> longest(Kind.Choice choice, String folded) {
    if (DENIED.matcher(folded).find()) {
      return Optional.empty();
    }
    return around(choice, folded).or(() -> clearly(ranked(choice, folded)));
  }

  /// The one choice whose words hold those of all others that stand in it: "ติดดับ" holds "ดับ". A
  /// story that names two is none.
  private static Optional<Option> around(Kind.Choice choice, String folded) {
    var there =
        choice.options().stream()
            .flatMap(option -> named(option, folded).map(label -> Map.entry(option, label)))
            .toList();
    return there.stream()
        .max(Comparator.comparingInt(it -> it.getValue().length()))
        .filter(longest ->
            there.stream()
                .allMatch(it ->
                    it.getKey().equals(longest.getKey())
                        || isInside(it.getValue(), longest.getValue(), folded)))
        .map(Map.Entry::getKey);
  }

  private static boolean isInside(String label, String longest, String folded) {
    return longest.contains(label) && !folded.replace(longest, "").contains(label);
  }

  private static Stream<String> named(Option option, String folded) {
    return ChoicesAsTyped.labels(option)
        .filter(label -> label.length() >= ChoicesAsTyped.SHORTEST_PART)
        .filter(label -> label.chars().noneMatch(Character::isDigit))
        .filter(folded::contains);
  }

  private static Optional<Option> clearly(List<Shared> ranked) {
    boolean isOne =
        !ranked.isEmpty()
            && ranked.getFirst().letters >= SHORTEST
            && (ranked.size() == 1 || ranked.getFirst().letters - ranked.get(1).letters >= CLEARLY);
    return isOne ? Optional.of(ranked.getFirst().option) : Optional.empty();
  }

  private static List<Shared> ranked(Kind.Choice choice, String folded) {
    return choice.options().stream()
        .map(option -> new Shared(option, most(option, folded)))
        .sorted(Comparator.comparingInt(Shared::letters).reversed())
        .toList();
  }

  private static int most(Option option, String folded) {
    return ChoicesAsTyped.labels(option)
        .filter(label -> label.chars().noneMatch(Character::isDigit))
        .mapToInt(label -> part(label, folded))
        .max()
        .orElse(0);
  }

  private static int part(String label, String folded) {
    int shared = shared(label, folded);
    return shared * 100 >= Math.max(label.length(), folded.length()) * SHARE ? shared : 0;
  }

  private static int shared(String one, String other) {
    int most = 0;
    var before = new int[other.length() + 1];
    for (int at = 0; at < one.length(); at++) {
      var next = new int[other.length() + 1];
      for (int to = 0; to < other.length(); to++) {
        next[to + 1] = one.charAt(at) == other.charAt(to) ? before[to] + 1 : 0;
        most = Math.max(most, next[to + 1]);
      }
      before = next;
    }
    return most;
  }
}
