package saitrong.flow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
          Key.RECORD_RATING,
          Key.HAND_OVER,
          Key.END);
  private static final int DEEPEST = 12;
  private static final int ROUNDS = 20;

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
    } else {
      list.items().forEach(item -> item.block().ifPresent(this::step));
    }
    depth--;
  }

  private void step(Block block) {
    var verbs = VERBS.stream().filter(block::has).toList();
    if (verbs.size() != 1) {
      complain(block.self(), verbs);
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

  private static void complain(Leaf step, List<Key> verbs) {
    if (verbs.isEmpty()) {
      step.wrong(
          "ขั้นนี้ไม่บอกว่าทำอะไร เริ่มด้วยคำใดคำหนึ่ง: " + all(true),
          "this step does not say what to do. Begin it with one of: " + all(false));
    } else {
      step.wrong(
          "หนึ่งขั้นทำได้อย่างเดียว แยกเป็นคนละขั้น: " + words(verbs, true),
          "one step does one thing, make several of it: " + words(verbs, false));
    }
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
      into.put(skip, new Step.Jump("skip " + skip, into.size(), ROUNDS));
    }
    var when = condition.map(Conditions::read).orElse(new Condition.All(List.of()));
    into.put(branch, new Step.Branch(when, otherwise));
  }

  private void act(Block block, Key verb) {
    switch (verb) {
      case TELL -> tell(block);
      case ASK -> ask(block);
      case GO_TO ->
          block
              .optional(Key.GO_TO)
              .ifPresent(to -> into.jumpTo(to, Values.number(block, Key.ROUNDS, ROUNDS)));
      case USE -> block.optional(Key.USE).ifPresent(this::use);
      case NOTICE -> notice(block);
      case CONSENT -> consent(block);
      case CONFIRM_KNOWN -> confirmKnown(block);
      case SUMMARY -> summary(block);
      case OPEN_CASE -> {
        String kind = block.optional(Key.OPEN_CASE).map(Values::name).orElse("");
        into.add(new Step.OpenCase("case " + kind, kind), block.self());
      }
      case FIND_ANSWER -> findAnswer(block);
      case RECORD_RATING -> {
        String rating = block.text(Key.RECORD_RATING).orElse("");
        into.add(new Step.RecordRating("rating " + rating, rating), block.self());
      }
      case HAND_OVER -> end(block, Key.HAND_OVER, true);
      case END -> end(block, Key.END, false);
      default -> throw new IllegalStateException("no verb: " + verb);
    }
  }

  private void tell(Block block) {
    var leaf = block.optional(Key.TELL).orElse(block.self());
    var text = Values.wording(leaf);
    var picture = block.optional(Key.PICTURE).map(it -> Values.address(it, false)).orElse(null);
    var links = new ArrayList<Step.Link>();
    for (var item : block.optional(Key.LINKS).map(Leaf::items).orElse(List.of())) {
      item.block().map(StepReader::link).ifPresent(links::add);
    }
    if (links.size() > 3) {
      block.self().wrong("หนึ่งการ์ดมีได้ไม่เกิน 3 ปุ่ม", "a card has at most 3 buttons");
      links.clear();
    }
    Labels.checkText(leaf, text);
    into.add(new Step.Tell("tell " + Digest.of(text.th()), text, picture, links), leaf);
  }

  private static Step.@Nullable Link link(Block block) {
    var label = block.required(Key.BUTTON);
    var words = label.map(Values::wording).orElse(Wording.NONE);
    label.ifPresent(leaf -> Labels.checkButton(leaf, words));
    var address = block.required(Key.ADDRESS).map(it -> Values.address(it, true)).orElse(null);
    block.refuseTheRest();
    return address == null ? null : new Step.Link(words, address);
  }

  private void ask(Block block) {
    var leaf = block.optional(Key.ASK).orElse(block.self());
    String name = Values.name(leaf);
    into.label(name, into.size(), leaf);
    var text = block.required(Key.TEXT);
    var kind = kinds.read(block);
    var wording = text.map(Values::wording).orElse(Wording.NONE);
    text.ifPresent(it -> Labels.checkText(it, wording));
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
            block.text(Key.NEEDS_CONSENT).orElse(null)),
        leaf);
    if (kind instanceof Kind.Choice choice) {
      jumpFromChoices(block, name, choice);
    }
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
    into.jumpTo(target, ROUNDS);
    into.put(branch, new Step.Branch(condition, into.size()));
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

  private void notice(Block block) {
    int at = into.size();
    var inner = block.optional(Key.NOTICE).flatMap(Leaf::block);
    var notice =
        inner.map(it ->
            new Step.Notice(
                "notice",
                it.required(Key.DATA).map(Values::wording).orElse(Wording.NONE),
                it.required(Key.PURPOSE).map(Values::wording).orElse(Wording.NONE),
                it.required(Key.SEEN_BY).map(Values::wording).orElse(Wording.NONE),
                Step.Notice.NOWHERE));
    inner.ifPresent(Block::refuseTheRest);
    into.label("notice", at, block.self());
    into.add(
        notice.orElse(
            new Step.Notice(
                "notice", Wording.NONE, Wording.NONE, Wording.NONE, Step.Notice.NOWHERE)),
        block.self());
    block.optional(Key.IF_DECLINED).ifPresent(target -> into.declinedAt(at, target));
  }

  private void consent(Block block) {
    var leaf = block.optional(Key.CONSENT).orElse(block.self());
    String name = Values.name(leaf);
    into.label(name, into.size(), leaf);
    var text = block.required(Key.TEXT).map(Values::wording).orElse(Wording.NONE);
    into.add(new Step.Consent(name, text), leaf);
  }

  private void confirmKnown(Block block) {
    var leaf = block.optional(Key.CONFIRM_KNOWN).orElse(block.self());
    var names = leaf.texts();
    into.add(new Step.ConfirmKnown("known " + String.join("-", names), names), leaf);
  }

  private void summary(Block block) {
    var leaf = block.optional(Key.SUMMARY).orElse(block.self());
    var title = leaf.isEmpty() ? Wording.NONE : Values.wording(leaf);
    into.add(new Step.Summary("summary", title), leaf);
  }

  private void findAnswer(Block block) {
    var leaf = block.optional(Key.FIND_ANSWER).orElse(block.self());
    String name = Values.name(leaf);
    into.label(name, into.size(), leaf);
    String from = block.required(Key.FROM).map(Leaf::text).orElse("");
    into.add(new Step.FindAnswer(name, from), leaf);
  }

  private void end(Block block, Key verb, boolean handOver) {
    var leaf = block.optional(verb).orElse(block.self());
    var text = leaf.isEmpty() ? Wording.NONE : Values.wording(leaf);
    Labels.checkText(leaf, text);
    into.add(new Step.End(text, handOver), leaf);
  }
}
