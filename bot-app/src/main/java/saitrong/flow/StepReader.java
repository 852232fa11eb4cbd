package saitrong.flow;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import saitrong.shared.NearestWord;

/// Reads a list of steps into an [Assembly].
///
/// @param parts finds `parts/NAME.yaml`
final class StepReader {

  private static final Set<Key> VERBS =
      EnumSet.of(
          Key.TELL,
          Key.ASK,
          Key.THEN,
          Key.GO_TO,
          Key.USE,
          Key.NOTICE,
          Key.CONSENT,
          Key.CONFIRM_KNOWN,
          Key.SUMMARY,
          Key.OPEN_CASE,
          Key.FIND_ANSWER,
          Key.FIND_CASE,
          Key.ADD_TO_CASE,
          Key.CONFIRM_RESULT,
          Key.REOPEN_CASE,
          Key.WITHDRAW_CASE,
          Key.FIND_SLOTS,
          Key.BOOK,
          Key.FIND_BOOKINGS,
          Key.MOVE_BOOKING,
          Key.CANCEL_BOOKING,
          Key.ANSWER_HELPED,
          Key.RECORD_RATING,
          Key.SET_REMINDER,
          Key.SWITCH_LANGUAGE,
          Key.SHOW_REMEMBERED,
          Key.FORGET_REMEMBERED,
          Key.SHOW_NOTICE,
          Key.HAND_OVER,
          Key.END);
  private static final int DEEPEST = 12;

  private final Assembly into;
  private final KindReader kinds;
  private final Function<String, Optional<Block>> parts;
  private int depth;

  StepReader(Assembly into, KindReader kinds, Function<String, Optional<Block>> parts) {
    this.into = into;
    this.kinds = kinds;
    this.parts = parts;
  }

  void read(Leaf list) {
    if (++depth > DEEPEST) {
      list.wrong(
          "ขั้นตอนซ้อนกันลึกเกินไป หรือชุดเรียกตัวเอง",
          "steps inside steps inside steps: too deep, or a part that uses itself");
    } else if (list.items().isEmpty()) {
      list.wrong("ยังไม่มีขั้นตอน เพิ่มอย่างน้อยหนึ่งขั้น", "no steps here, write at least one");
    } else {
      list.items().forEach(item -> item.block().ifPresent(this::step));
    }
    depth--;
  }

  private void step(Block block) {
    var verbs = List.copyOf(block.those(VERBS));
    if (verbs.size() != 1) {
      complain(block, verbs);
      return;
    }
    int start = into.size();
    var name = block.optional(Key.STEP);
    name.ifPresent(leaf -> into.label(Values.name(leaf), start, leaf));
    var named = block.in(stepName(block, verbs.getFirst()));
    if (verbs.getFirst() == Key.THEN) {
      either(named);
    } else {
      guarded(named, verbs.getFirst());
    }
    named.refuseTheRest();
  }

  private static String stepName(Block block, Key verb) {
    var value = block.optional(block.has(Key.STEP) ? Key.STEP : verb);
    boolean isName = value.isPresent() && value.get().isText() && !value.get().isEmpty();
    return isName ? verb.thai() + " " + value.get().text() : verb.thai();
  }

  private static void complain(Block step, List<Key> verbs) {
    if (!verbs.isEmpty()) {
      step.self()
          .wrong(
              "หนึ่งขั้นทำได้อย่างเดียว แยกเป็นคนละขั้น: " + words(verbs, true),
              "one step does one thing, make several of it: " + words(verbs, false));
    } else if (step.strangers().isEmpty()) {
      step.self()
          .wrong(
              "ขั้นนี้ไม่บอกว่าทำอะไร เริ่มด้วยคำใดคำหนึ่ง: " + all(true),
              "this step does not say what to do. Begin it with one of: " + all(false));
    } else {
      strange(step.self(), step.strangers().getFirst());
    }
  }

  private static void strange(Leaf step, String written) {
    var all = VERBS.stream().flatMap(key -> Stream.of(key.thai(), key.english())).toList();
    step.wrong(
        "\"%s\" ไม่ใช่คำที่บอกว่าทำอะไร%s เริ่มขั้นด้วยคำใดคำหนึ่ง: %s"
            .formatted(written, NearestWord.thai(written, all), all(true)),
        "\"%s\" is nothing that a step can do.%s Begin it with one of: %s"
            .formatted(written, NearestWord.english(written, all), all(false)));
  }

  private static String all(boolean thai) {
    return words(List.copyOf(VERBS), thai);
  }

  private static String words(List<Key> keys, boolean thai) {
    return String.join(", ", keys.stream().map(it -> thai ? it.thai() : it.english()).toList());
  }

  private void guarded(Block block, Key verb) {
    var condition = block.optional(Key.IF);
    if (condition.isEmpty()) {
      act(block, verb);
      return;
    }
    int branch = into.reserve(condition.get());
    act(block, verb);
    into.put(branch, new Step.Branch(Conditions.read(condition.get()), into.size()));
  }

  private void either(Block block) {
    var condition = block.required(Key.IF);
    int branch = into.reserve(condition.orElse(block.self()));
    block.optional(Key.THEN).ifPresent(this::read);
    int otherwise = into.size();
    var rest = block.optional(Key.OTHERWISE);
    if (rest.isPresent()) {
      int skip = into.reserve(rest.get());
      otherwise = into.size();
      read(rest.get());
      into.put(skip, new Step.Jump("skip " + skip, into.size(), Step.Jump.ROUNDS));
    }
    var when = condition.map(Conditions::read).orElse(new Condition.All(List.of()));
    into.put(branch, new Step.Branch(when, otherwise));
  }

  private void act(Block block, Key verb) {
    switch (verb) {
      case ASK -> new QuestionReader(into, kinds).read(block);
      case USE -> block.optional(Key.USE).ifPresent(this::use);
      default -> new ActReader(into).read(block, verb);
    }
  }

  private void use(Leaf leaf) {
    String name = leaf.text();
    var part = parts.apply(name);
    if (part.isEmpty()) {
      leaf.wrong(
          "ไม่มีไฟล์ parts/%s.yaml ที่ใช้ได้".formatted(name),
          "there is no sound file parts/%s.yaml".formatted(name));
      return;
    }
    part.get().required(Key.STEPS).ifPresent(this::read);
    part.get().refuseTheRest();
  }
}
