package saitrong.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import saitrong.content.Duty.Aspect;
import saitrong.shared.Language;

/// Holds duties against each other: for every matter that some of them are for, one must be more
/// specific than all others, and each must be the one for some matter.
final class DutyChecks {

  private record Written(Field place, Duty duty) {}

  private final List<Written> all = new ArrayList<>();

  void take(Field place, Duty duty) {
    all.add(new Written(place, duty));
  }

  List<Duty> checked() {
    for (int later = 0; later < all.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        refuseBoth(all.get(earlier).duty(), all.get(later));
      }
    }
    all.forEach(this::refuseUseless);
    return all.stream().map(Written::duty).toList();
  }

  private void refuseBoth(Duty earlier, Written later) {
    var duty = later.duty();
    if (earlier.only().equals(duty.only())) {
      later
          .place()
          .wrong(
              "ใช้กับเรื่องเดียวกับข้อที่บรรทัด %d ให้เหลือเพียงข้อเดียว".formatted(earlier.line()),
              "is for the same matters as the one on line %d: keep one".formatted(earlier.line()));
    } else if (!earlier.isMoreSpecificThan(duty) && !duty.isMoreSpecificThan(earlier)) {
      earlier
          .overlap(duty)
          .filter(both -> !isDecided(both, earlier, duty))
          .ifPresent(both -> refuse(later.place(), earlier, both));
    }
  }

  private boolean isDecided(Duty both, Duty one, Duty other) {
    return all.stream()
        .map(Written::duty)
        .anyMatch(third ->
            third.covers(both) && third.isMoreSpecificThan(one) && third.isMoreSpecificThan(other));
  }

  private static void refuse(Field place, Duty earlier, Duty both) {
    place.wrong(
        "เจาะจงเท่ากับข้อที่บรรทัด %d และใช้กับเรื่องเดียวกันได้ (%s) เพิ่มข้อที่ระบุครบตามนี้ หรือแก้ไม่ให้ซ้อนกัน"
            .formatted(earlier.line(), words(both, Language.TH)),
        "is as specific as the one on line %d, and both are for: %s. Add one for just these, or keep them apart"
            .formatted(earlier.line(), words(both, Language.EN)));
  }

  private static String words(Duty duty, Language language) {
    return duty.only().entrySet().stream()
        .map(it ->
            it.getKey().in(language)
                + " "
                + it.getValue().stream().sorted().collect(Collectors.joining(", ")))
        .collect(Collectors.joining(" · "));
  }

  /// Others that name the same aspects leave it nothing. One that names more leaves it the matters
  /// of which less is known.
  private void refuseUseless(Written written) {
    var duty = written.duty();
    var nearer =
        all.stream()
            .map(Written::duty)
            .filter(it -> it.only().keySet().equals(duty.only().keySet()))
            .filter(it -> it.isMoreSpecificThan(duty))
            .toList();
    if (!nearer.isEmpty() && uncovered(duty, nearer, List.copyOf(duty.only().keySet())).isEmpty()) {
      var lines = nearer.stream().map(it -> Integer.toString(it.line())).toList();
      String named = String.join(", ", lines);
      written
          .place()
          .wrong(
              "ไม่มีวันถูกใช้ เพราะข้อที่บรรทัด %s เจาะจงกว่าและครอบคลุมแล้ว ตัดข้อนี้ออก"
                  .formatted(named),
              "never applies, for those on lines %s are more specific and cover it: take it out"
                  .formatted(named));
    }
  }

  /// Goes through the aspects and takes one value of each, until nobody nearer is for them.
  private static Optional<Duty> uncovered(Duty duty, List<Duty> nearer, List<Aspect> aspects) {
    if (aspects.isEmpty() || nearer.isEmpty()) {
      return nearer.isEmpty() ? Optional.of(duty) : Optional.empty();
    }
    var aspect = aspects.getFirst();
    return values(duty, aspect).stream()
        .map(value -> {
          var rest = nearer.stream().filter(it -> values(it, aspect).contains(value)).toList();
          return uncovered(with(duty, aspect, value), rest, aspects.subList(1, aspects.size()));
        })
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Duty with(Duty duty, Aspect aspect, String value) {
    var only = new EnumMap<Aspect, Set<String>>(Aspect.class);
    only.putAll(duty.only());
    only.put(aspect, Set.of(value));
    return new Duty(duty.line(), only, duty.to());
  }

  private static Set<String> values(Duty duty, Aspect aspect) {
    return duty.only().getOrDefault(aspect, Set.of());
  }
}
