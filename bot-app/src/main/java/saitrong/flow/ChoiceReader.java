package saitrong.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Reads what can be chosen from.
///
/// @param lists choices that the agency's profile lends: its systems, its offices
record ChoiceReader(Map<String, List<Option>> lists) {

  private static final int LONGEST_ID = 100;

  /// An agency may have nothing on a list; the question is then passed over. What is no list of the
  /// agency should be what a step finds, which is looked at once all steps are known.
  Kind lent(Leaf from) {
    var options = lists.get(from.text());
    return options == null ? new Kind.Offered(from.text()) : new Kind.Choice(options);
  }

  List<Option> read(Block question) {
    var options = new ArrayList<Option>();
    var leaf = question.required(Key.CHOICES);
    for (var item : leaf.map(Leaf::items).orElse(List.of())) {
      item.block().ifPresent(block -> options.add(option(block)));
    }
    if (options.size() < 2) {
      question.self().wrong("ต้องมีอย่างน้อยสองตัวเลือก", "there must be at least two choices");
    }
    leaf.ifPresent(it -> refuseTwins(options, it));
    return options;
  }

  private static Option option(Block block) {
    var label =
        new Wording(
            block.required(Key.TH).map(Leaf::text).orElse(""),
            block.required(Key.EN).map(Leaf::text).orElse(""));
    var option =
        new Option(
            block.text(Key.ID).orElse(label.th()),
            label,
            Values.wording(block, Key.BUTTON),
            block.optional(Key.STARTS_WITH).map(Leaf::texts).orElse(List.of()),
            block.optional(Key.ALSO).map(Leaf::texts).orElse(List.of()));
    var _ = block.optional(Key.GO_TO);
    block.refuseTheRest();
    Labels.check(block.self(), option);
    Values.refuseVariables(block.self(), label);
    Values.refuseVariables(block.self(), option.button());
    if (option.id().length() > LONGEST_ID) {
      block
          .self()
          .wrong(
              "ตัวเลือกนี้ยาวเกินที่ปุ่มจำได้ เพิ่ม \"รหัส\" สั้น ๆ",
              "a button cannot carry a choice as long as this, add a short \"id\"");
    }
    return option;
  }

  /// Nobody would know which of two is meant. Each is folded once: that is much of reading a flow.
  private static void refuseTwins(List<Option> options, Leaf leaf) {
    var labels = options.stream().map(option -> Typed.fold(option.label().th())).toList();
    if (hasTwins(labels)
        || hasTwins(options.stream().map(Option::id).toList())
        || isHeardTwice(options, labels)) {
      leaf.wrong("มีตัวเลือกซ้ำกัน", "two choices are the same");
    }
    if (hasTwins(folded(options, Option::startsWith))) {
      leaf.wrong(
          "คำใน \"เริ่มเมื่อพิมพ์\" ของสองตัวเลือกซ้ำกัน จึงไม่รู้ว่าเลือกข้อใด",
          "two choices \"starts-with\" the same words, so nobody knows which is meant");
    }
  }

  private static boolean isHeardTwice(List<Option> options, List<String> labels) {
    var others = folded(options, option -> Set.copyOf(folded(option.also())));
    return hasTwins(others) || !Collections.disjoint(others, labels);
  }

  private static List<String> folded(
      List<Option> options, Function<Option, Collection<String>> words) {
    return options.stream().flatMap(option -> folded(words.apply(option)).stream()).toList();
  }

  private static List<String> folded(Collection<String> words) {
    return words.stream().map(Typed::fold).toList();
  }

  private static boolean hasTwins(List<String> words) {
    return Set.copyOf(words).size() < words.size();
  }
}
