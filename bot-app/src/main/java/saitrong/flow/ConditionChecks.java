package saitrong.flow;

import java.util.HashSet;
import java.util.Set;

/// Whether a condition can hold at its place: its names are known by then, its values possible.
record ConditionChecks(Assembly assembly, Paths paths) {

  void check(int at, Condition condition) {
    for (var name : condition.names()) {
      if (!paths.known().perhaps(at, name)) {
        wrong(
            at,
            "ยังไม่มีคำตอบ \"%s\" เมื่อถึงเงื่อนไขนี้ ตรวจตัวสะกด หรือถามก่อนขั้นนี้"
                .formatted(name),
            "there is no answer \"%s\" by this condition. Check the spelling, or ask before"
                .formatted(name));
      } else {
        values(at, condition, name);
      }
    }
  }

  /// Near titles are shown and the flow goes on: who only looks whether there is an answer would
  /// say below them that there is none, or end.
  void near(int at, String name) {
    var named = new HashSet<String>();
    for (var step : assembly.steps()) {
      if (step instanceof Step.Branch branch) {
        named.addAll(namedOf(branch.when(), name));
      }
    }
    if (!named.isEmpty() && !named.contains(Effect.FindAnswer.NEAR)) {
      wrong(
          at,
          "ยังไม่ได้บอกว่าทำอย่างไรเมื่อพบเพียงเรื่องที่ใกล้เคียง เพิ่มขั้นที่มี \"ถ้า: %s คือ ใกล้เคียง\""
                  .formatted(name)
              + " หรือเขียนรวมกัน เช่น \"%s คือ ใกล้เคียง, ไม่พบ\"".formatted(name),
          "what happens when only near titles are found? Add a step with \"if: %s is near\""
                  .formatted(name)
              + ", or name it with another, as \"%s is near, not found\"".formatted(name));
    }
  }

  private static Set<String> namedOf(Condition condition, String name) {
    return switch (condition) {
      case Condition.Not not -> namedOf(not.other(), name);
      case Condition.All all -> {
        var named = new HashSet<String>();
        all.parts().forEach(part -> named.addAll(namedOf(part, name)));
        yield named;
      }
      case Condition.Is is -> is.name().equals(name) ? Set.copyOf(is.kept()) : Set.of();
      case Condition.Has _, Condition.Beyond _ -> Set.of();
    };
  }

  private void values(int at, Condition condition, String name) {
    switch (condition) {
      case Condition.Not not -> values(at, not.other(), name);
      case Condition.All all -> all.parts().forEach(part -> values(at, part, name));
      case Condition.Is is when is.name().equals(name) -> possible(at, is);
      case Condition.Beyond beyond when beyond.name().equals(name) -> countable(at, name);
      case Condition.Is _, Condition.Has _, Condition.Beyond _ -> {}
    }
  }

  private void countable(int at, String name) {
    boolean good =
        assembly.steps().stream()
            .anyMatch(
                step -> step instanceof Step.Ask ask && ask.name().equals(name) && counts(ask));
    if (!good) {
      wrong(
          at,
          "\"%s\" ไม่ใช่ตัวเลข เทียบมากกว่าหรือน้อยกว่าได้เฉพาะคำตอบแบบจำนวนหรือคะแนน"
              .formatted(name),
          "\"%s\" is no number: only a number or a rating can be more or less".formatted(name));
    }
  }

  private static boolean counts(Step.Ask ask) {
    return ask.kind() instanceof Kind.Count || ask.kind() instanceof Kind.Rating;
  }

  private void possible(int at, Condition.Is is) {
    var possible = Possible.answers(assembly.steps(), is.name());
    for (var id : is.kept()) {
      if (!possible.isEmpty() && !possible.contains(id)) {
        wrong(
            at,
            "\"%s\" ไม่มีคำตอบ \"%s\" ที่มี: %s"
                .formatted(is.name(), id, String.join(", ", possible)),
            "\"%s\" has no answer \"%s\". There are: %s"
                .formatted(is.name(), id, String.join(", ", possible)));
      }
    }
  }

  private void wrong(int at, String thai, String english) {
    assembly.place(at).wrong(thai, english);
  }
}
