package saitrong.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// People say "ตัวเอง" and "คนแก่" where a form says "ตนเอง" and "ผู้สูงอายุ". Held against each
/// other both are read as one.
final class SameWords {

  private static final Map<String, String> READ =
      EverydayWords.of("same").all().entrySet().stream()
          .flatMap(it -> it.getValue().stream().map(said -> Map.entry(said, it.getKey())))
          .collect(
              Collectors.toMap(
                  it -> Typed.fold(it.getKey()),
                  it -> Typed.fold(it.getValue()),
                  (one, _) -> one,
                  LinkedHashMap::new));

  private SameWords() {}

  static String in(String folded) {
    String read = folded;
    for (var same : READ.entrySet()) {
      read = read.replace(same.getKey(), same.getValue());
    }
    return read;
  }
}
