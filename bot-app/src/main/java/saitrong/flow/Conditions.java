package saitrong.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads "กลุ่ม คือ ประชาชน" and its like.
final class Conditions {

  private static final Pattern COMPARED =
      Pattern.compile("(\\S+)\\s+(คือ|ไม่ใช่|is not|is)\\s+(.+)");
  private static final Pattern PRESENT = Pattern.compile("(มี|ไม่มี|has|has no)\\s+(\\S+)");
  private static final Pattern BEYOND =
      Pattern.compile("(\\S+)\\s+(มากกว่า|น้อยกว่า|more than|less than)\\s+(-?[0-9]{1,15})");

  private Conditions() {}

  /// Several in a list hold together.
  static Condition read(Leaf leaf) {
    var parts = new ArrayList<Condition>();
    for (var item : leaf.items()) {
      String written = item.text();
      var read = compared(written).or(() -> present(written)).or(() -> beyond(written));
      read.ifPresentOrElse(
          parts::add,
          () ->
              item.wrong(
                  "อ่านเงื่อนไขไม่ออก เขียนเป็น \"ชื่อ คือ คำตอบ\", \"ชื่อ ไม่ใช่ คำตอบ\", \"มี"
                      + " ชื่อ\", \"ไม่มี ชื่อ\", \"ชื่อ มากกว่า 5\" หรือ \"ชื่อ น้อยกว่า 5\"",
                  "not a condition. Write \"name is answer\", \"name is not answer\", \"has name\","
                      + " \"has no name\", \"name more than 5\" or \"name less than 5\""));
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private static Optional<Condition> compared(String written) {
    var parts = COMPARED.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var is = new Condition.Is(parts.group(1), values(parts.group(3)));
    return Optional.of(isNegative(parts.group(2)) ? new Condition.Not(is) : is);
  }

  private static List<String> values(String written) {
    return Arrays.stream(written.split(","))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static boolean isNegative(String word) {
    return word.equals("ไม่ใช่") || word.equals("is not");
  }

  private static Optional<Condition> present(String written) {
    var parts = PRESENT.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var has = new Condition.Has(parts.group(2));
    boolean negative = parts.group(1).equals("ไม่มี") || parts.group(1).equals("has no");
    return Optional.of(negative ? new Condition.Not(has) : has);
  }

  private static Optional<Condition> beyond(String written) {
    var parts = BEYOND.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    boolean above = parts.group(2).equals("มากกว่า") || parts.group(2).equals("more than");
    return Optional.of(new Condition.Beyond(parts.group(1), Long.parseLong(parts.group(3)), above));
  }
}
