package saitrong.flow;

import java.util.List;
import java.util.stream.Stream;

/// What people end a few words with that changes nothing: "พอละ", "พอแล้วละ", "แค่นี้แหละ",
/// "หมดเลย".
final class Endings {

  /// As [Typed] folds them: without tone marks.
  private static final List<String> ALL =
      List.of("แลวละ", "แลวแหละ", "แลวจา", "แลวนะ", "ละ", "แหละ", "นะ", "เลย", "จา", "อะ");

  private static final String ALREADY = "แลว";
  private static final int SHORTEST = 2;

  private Endings() {}

  /// The same without one, and with the plain "แล้ว" that "ละ" stands for.
  static Stream<String> without(String folded) {
    return ALL.stream()
        .filter(it -> folded.endsWith(it) && folded.length() >= it.length() + SHORTEST)
        .map(it -> folded.substring(0, folded.length() - it.length()))
        .flatMap(bare -> Stream.of(bare, bare + ALREADY));
  }
}
