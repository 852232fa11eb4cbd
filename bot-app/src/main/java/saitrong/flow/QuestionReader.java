package saitrong.flow;

import java.util.List;

/// Reads a question, and where its choices lead.
record QuestionReader(Assembly into, KindReader kinds) {

  void read(Block block) {
    var leaf = block.optional(Key.ASK).orElse(block.self());
    String name = Values.name(leaf);
    into.label(name, into.size(), leaf);
    var text = block.required(Key.TEXT);
    var kind = kinds.read(block);
    var wording = text.map(Values::wording).orElse(Wording.NONE);
    var label = Values.wording(block, Key.IN_SUMMARY);
    into.add(
        new Step.Ask(
            name,
            wording,
            kind,
            Values.wording(block, Key.HINT),
            Values.wording(block, Key.WHEN_UNFIT),
            label.isEmpty() ? new Wording(name, name) : label,
            block.yes(Key.OPTIONAL),
            block.yes(Key.REMEMBER),
            kind.isPersonal() || block.yes(Key.PERSONAL),
            block.text(Key.NEEDS_CONSENT).orElse(null),
            block.optional(Key.ASK_AGAIN_AFTER).stream()
                .flatMap(names -> names.items().stream())
                .map(Leaf::text)
                .toList(),
            takesTheOnly(block, kind)),
        leaf);
    if (kind instanceof Kind.Choice choice) {
      jumpFromChoices(block, name, choice);
    }
  }

  /// Of choices that the file lists there is never only one.
  private static boolean takesTheOnly(Block block, Kind kind) {
    boolean yes = block.yes(Key.TAKE_THE_ONLY);
    if (yes && !(kind instanceof Kind.Offered)) {
      block
          .self()
          .wrong(
              "\"%s\" ใช้ได้กับ \"ตัวเลือกจาก\" ของขั้น หาคิวว่าง หรือ ค้นคิว เท่านั้น"
                  .formatted(Key.TAKE_THE_ONLY.thai()),
              "\"%s\" is for \"choices-from\" a step that finds slots or bookings"
                  .formatted(Key.TAKE_THE_ONLY.english()));
    }
    return yes;
  }

  private void jumpFromChoices(Block block, String name, Kind.Choice choice) {
    var items = block.optional(Key.CHOICES).map(Leaf::items).orElse(List.of());
    for (int i = 0; i < Math.min(items.size(), choice.options().size()); i++) {
      String id = choice.options().get(i).id();
      items
          .get(i)
          .block()
          .flatMap(it -> it.optional(Key.GO_TO))
          .ifPresent(target -> jumpIf(new Condition.Is(name, List.of(id)), target));
    }
  }

  private void jumpIf(Condition condition, Leaf target) {
    int branch = into.reserve(target);
    into.jumpTo(target, Step.Jump.ROUNDS);
    into.put(branch, new Step.Branch(condition, into.size()));
  }
}
