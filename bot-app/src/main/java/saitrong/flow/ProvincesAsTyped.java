package saitrong.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which provinces somebody means: by their names, whole or in part, by what they are called, or by
/// one of their districts.
///
/// @param isWritten the province itself was written, and need not be confirmed
record ProvincesAsTyped(List<Wording> found, boolean isWritten) {

  private static final int SHORTEST_PART = 3;
  private static final ProvincesAsTyped NONE = new ProvincesAsTyped(List.of(), false);

  static ProvincesAsTyped of(String typed) {
    String name = AddressesAsTyped.bare(typed.replace("ฯ", " "));
    var others = ProvincesAsCalled.all();
    return Stream.of(
            others.shorter(name).map(it -> named(it, true)),
            others.said(name).map(it -> named(it, false)),
            written(name),
            some(ThaiAddresses.all().withDistrict(name), false))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(NONE);
  }

  private static ProvincesAsTyped named(String province, boolean isWritten) {
    return new ProvincesAsTyped(provinces(Typed.fold(province)::equals), isWritten);
  }

  private static Optional<ProvincesAsTyped> written(String name) {
    boolean isLong = name.length() >= SHORTEST_PART;
    return Stream.<Predicate<String>>of(
            it -> it.equals(name),
            it -> isLong && it.startsWith(name),
            it -> isLong && it.contains(name),
            it -> ChoicesAsTyped.isOneSlipAway(it, name))
        .map(attempt -> some(provinces(attempt), true))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<ProvincesAsTyped> some(List<Wording> found, boolean isWritten) {
    return found.isEmpty() ? Optional.empty() : Optional.of(new ProvincesAsTyped(found, isWritten));
  }

  private static List<Wording> provinces(Predicate<String> attempt) {
    return ThaiAddresses.all().provinces().stream()
        .filter(it -> Stream.of(it.th(), it.en()).map(Typed::fold).anyMatch(attempt))
        .toList();
  }
}
