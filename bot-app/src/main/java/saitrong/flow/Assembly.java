package saitrong.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A flow being put together: blocks become branches and jumps, names become places in one list.
final class Assembly {

  private static final Step.End NOTHING = new Step.End(Wording.NONE, false);

  private final List<Step> steps = new ArrayList<>();
  private final List<Leaf> places = new ArrayList<>();
  private final Map<String, Integer> labels = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();
  private final @Nullable Map<String, CardTemplate> cards;

  /// @param cards null where not all of them could be read: nobody knows what is missing
  Assembly(@Nullable Map<String, CardTemplate> cards) {
    this.cards = cards;
  }

  /// A jump that waits for its target's place.
  private record Pending(int at, Leaf target, int rounds) {}

  int size() {
    return steps.size();
  }

  /// A view, for each check looks through all of them.
  List<Step> steps() {
    return Collections.unmodifiableList(steps);
  }

  Step step(int at) {
    return steps.get(at);
  }

  /// Where the step at this place is written.
  Leaf place(int at) {
    return places.get(at);
  }

  void add(Step step, Leaf where) {
    steps.add(step);
    places.add(where);
  }

  /// Keeps a place free for a step that is not known yet.
  int reserve(Leaf where) {
    add(NOTHING, where);
    return steps.size() - 1;
  }

  void put(int at, Step step) {
    steps.set(at, step);
  }

  void jumpTo(Leaf target, int rounds) {
    pending.add(new Pending(reserve(target), target, rounds));
  }

  /// The notice at this place goes on there when it is declined.
  void declinedAt(int notice, Leaf target) {
    pending.add(new Pending(notice, target, 0));
  }

  /// The card of that name; nothing after a complaint.
  @Nullable CardTemplate card(Leaf name) {
    var card = cards == null ? null : cards.get(name.text());
    if (card == null && cards != null) {
      String all = String.join(", ", cards.keySet());
      name.wrong(
          "ไม่มีการ์ดชื่อ \"%s\" ใน cards.yaml ที่มี: %s".formatted(name.text(), all),
          "there is no card \"%s\" in cards.yaml. There are: %s".formatted(name.text(), all));
    }
    return card;
  }

  void label(String name, int at, Leaf where) {
    if (!name.isEmpty() && labels.putIfAbsent(name, at) != null) {
      where.wrong(
          "ชื่อ \"%s\" ใช้กับขั้นอื่นในชุดนี้แล้ว ตั้งชื่ออื่น".formatted(name),
          "\"%s\" already names another step of this flow, choose another name".formatted(name));
    }
  }

  void resolve() {
    for (var jump : pending) {
      String name = jump.target().text();
      var to = labels.get(name);
      if (to == null) {
        jump.target()
            .wrong(
                "ไม่มีขั้นชื่อ \"%s\" ให้ไป ที่มี: %s".formatted(name, names()),
                "there is no step \"%s\" to go to. There are: %s".formatted(name, names()));
      }
      put(jump.at(), resolved(jump, Objects.requireNonNullElse(to, steps.size() - 1)));
    }
    steps.replaceAll(this::resolved);
  }

  /// A condition may stand before the question that it looks at.
  private Step resolved(Step step) {
    return step instanceof Step.Branch(var when, var otherwise)
        ? new Step.Branch(when.among(steps), otherwise)
        : step;
  }

  private Step resolved(Pending jump, int to) {
    return steps.get(jump.at()) instanceof Step.Notice notice
        ? notice.declinedAt(to)
        : new Step.Jump("jump " + jump.at(), to, jump.rounds());
  }

  private String names() {
    return String.join(", ", labels.keySet().stream().sorted().toList());
  }
}
