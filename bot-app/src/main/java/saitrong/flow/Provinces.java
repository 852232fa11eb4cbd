package saitrong.flow;

import java.util.Set;
import java.util.stream.Collectors;

/// The provinces of Thailand as an answer keeps them, for whoever names some in a file.
public final class Provinces {

  private Provinces() {}

  public static Set<String> thaiNames() {
    return ThaiAddresses.all().provinces().stream()
        .map(Wording::th)
        .collect(Collectors.toUnmodifiableSet());
  }
}
