package saitrong.flow;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Whether a card can be filled where it is shown. Its rows may name what only some flows know; the
/// fact in large type must be known, and the lock screen sees no more than a number.
record CardChecks(Assembly assembly, Vocabulary vocabulary, Paths paths) {

  void check(int at, @Nullable CardTemplate card) {
    if (card == null) {
      return;
    }
    Predicate<String> here =
        name ->
            vocabulary.variables().contains(name)
                || name.equals("flow")
                || paths.known().perhaps(at, name);
    Predicate<String> anywhere =
        name -> Step.OpenCase.FACTS.contains(name) || Step.FindCase.FACTS.contains(name);
    unknown(at, card.fact().variables(), here);
    unknown(at, card.variables(), here.or(anywhere));
    card.alt().variables().stream().filter(name -> !isNumber(name)).forEach(name -> told(at, name));
  }

  private void unknown(int at, Set<String> named, Predicate<String> known) {
    for (var name : named) {
      if (!known.test(name)) {
        assembly
            .place(at)
            .wrong(
                "การ์ดนี้ใช้ {%s} ซึ่งยังไม่มีเมื่อถึงขั้นนี้ ตรวจ cards.yaml หรือถามก่อน"
                    .formatted(name),
                "the card uses {%s}, not known by here. Look at cards.yaml, or ask for it before"
                    .formatted(name));
      }
    }
  }

  private boolean isNumber(String name) {
    return name.equals("เลขที่รับแจ้ง")
        || assembly.steps().stream()
            .anyMatch(step ->
                step instanceof Step.Ask ask
                    && ask.name().equals(name)
                    && ask.kind() instanceof Kind.Receipt);
  }

  private void told(int at, String name) {
    assembly
        .place(at)
        .wrong(
            "\"เมื่อไม่เห็นการ์ด\" แสดงบนหน้าจอล็อก มีได้เฉพาะเลขที่รับแจ้ง ตัด {%s} ออก"
                .formatted(name),
            "\"alt\" stands on lock screens and may hold a receipt number only, remove {%s}"
                .formatted(name));
  }
}
