package saitrong.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// People say "ตัวเอง" and "คนแก่" where a form says "ตนเอง" and "ผู้สูงอายุ". Held against each
/// other both are read as one.
final class SameWords {

  private static final Map<String, List<String>> CALLED = new LinkedHashMap<>();

  static {
    called("ตนเอง", "ตัวเอง");
    called(
        "ผู้สูงอายุ",
        "คนเฒ่าคนแก่",
        "ผู้เฒ่าผู้แก่",
        "คนแก่ชรา",
        "คนสูงอายุ",
        "คนสูงวัย",
        "ผู้สูงวัย",
        "คนชรา",
        "คนแก่",
        "คนเฒ่า",
        "ผู้เฒ่า",
        "วัยชรา",
        "elderly",
        "senior");
    called("ความพิการ", "ผู้พิการ", "คนพิการ");
    called("แรกเกิด", "เกิดใหม่", "แรกคลอด", "ทารก", "เด็กอ่อน");
    called("กะพริบ", "กระพริบ");
    called("รถยนต์", "รถเก๋ง");
    called("โทรศัพท์", "มือถือ");
  }

  private static final Map<String, String> READ =
      CALLED.entrySet().stream()
          .flatMap(it -> it.getValue().stream().map(said -> Map.entry(said, it.getKey())))
          .collect(
              Collectors.toMap(
                  it -> Typed.fold(it.getKey()),
                  it -> Typed.fold(it.getValue()),
                  (one, _) -> one,
                  LinkedHashMap::new));

  private SameWords() {}

  private static void called(String written, String... said) {
    CALLED.put(written, List.of(said));
  }

  static String in(String folded) {
    String read = folded;
    for (var same : READ.entrySet()) {
      read = read.replace(same.getKey(), same.getValue());
    }
    return read;
  }
}
