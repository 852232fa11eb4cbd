package saitrong.flow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import saitrong.flow.SubDistrict.District;

/// Every sub-district of Thailand by its folded names in both languages and by its postcode. Read
/// when it is first asked for. Where the list comes from stands beside it.
final class ThaiAddresses {

  private static final String LIST = "thai-addresses.txt";

  private final TreeMap<String, List<SubDistrict>> byName = new TreeMap<>();
  private final Map<String, List<SubDistrict>> byPostcode = new HashMap<>();
  private final Map<String, Wording> provinces = new TreeMap<>();
  private final Map<String, LinkedHashSet<Wording>> byDistrict = new HashMap<>();
  private @Nullable Wording province;
  private @Nullable District district;

  private ThaiAddresses() {}

  private static final class WhenFirstAsked {
    private static final ThaiAddresses ALL = read();
  }

  static ThaiAddresses all() {
    return WhenFirstAsked.ALL;
  }

  List<SubDistrict> called(String folded) {
    return byName.getOrDefault(folded, List.of());
  }

  List<SubDistrict> withPostcode(String postcode) {
    return byPostcode.getOrDefault(postcode, List.of());
  }

  List<SubDistrict> beginningWith(String folded) {
    SortedMap<String, List<SubDistrict>> names = byName.subMap(folded, folded + '\uFFFF');
    return different(names.values());
  }

  /// With one letter wrong, missing or too many.
  List<SubDistrict> oneSlipFrom(String folded) {
    var found = new ArrayList<List<SubDistrict>>();
    byName.forEach((name, places) -> {
      if (ChoicesAsTyped.isOneSlipAway(name, folded)) {
        found.add(places);
      }
    });
    return different(found);
  }

  Optional<SubDistrict> kept(String kept) {
    return called(Typed.fold(SubDistrict.nameIn(kept))).stream()
        .filter(it -> it.kept().equals(kept))
        .findFirst();
  }

  /// All 77, in the order of the alphabet.
  List<Wording> provinces() {
    return List.copyOf(provinces.values());
  }

  /// The provinces that have a district of this name.
  List<Wording> withDistrict(String folded) {
    return List.copyOf(byDistrict.getOrDefault(folded, new LinkedHashSet<>()));
  }

  private static List<SubDistrict> different(Iterable<List<SubDistrict>> found) {
    var all = new LinkedHashSet<SubDistrict>();
    found.forEach(all::addAll);
    return List.copyOf(all);
  }

  private static ThaiAddresses read() {
    var addresses = new ThaiAddresses();
    var stream = Objects.requireNonNull(ThaiAddresses.class.getResourceAsStream(LIST), LIST);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines.lines().forEach(addresses::take);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return addresses;
  }

  /// A province begins its line, a district is indented once, a sub-district twice.
  private void take(String line) {
    var parts = line.strip().split("\t");
    var name = new Wording(parts[0], parts[1]);
    if (!line.startsWith("\t")) {
      province = name;
      provinces.put(name.th(), name);
    } else if (!line.startsWith("\t\t")) {
      district = new District(name, Objects.requireNonNull(province));
      for (var called : List.of(name.th(), name.en())) {
        byDistrict
            .computeIfAbsent(Typed.fold(called), _ -> new LinkedHashSet<>())
            .add(district.province());
      }
    } else {
      for (var postcode : parts[2].split(",")) {
        add(new SubDistrict(name, Objects.requireNonNull(district), postcode.intern()));
      }
    }
  }

  private void add(SubDistrict place) {
    byPostcode.computeIfAbsent(place.postcode(), _ -> new ArrayList<>()).add(place);
    byName.computeIfAbsent(Typed.fold(place.name().th()), _ -> new ArrayList<>(1)).add(place);
    byName.computeIfAbsent(Typed.fold(place.name().en()), _ -> new ArrayList<>(1)).add(place);
  }
}
