package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Digest;

/// Reads every step that is neither a question nor a block. **A new verb is read here.**
record ActReader(Assembly into) {

  void read(Block block, Key verb) {
    switch (verb) {
      case TELL -> tell(block);
      case GO_TO -> block.optional(Key.GO_TO).ifPresent(to -> into.jumpTo(to, rounds(block)));
      case NOTICE -> notice(block);
      case CONSENT -> consent(block);
      case CONFIRM_KNOWN -> confirmKnown(block);
      case SUMMARY -> summary(block);
      case OPEN_CASE -> {
        String kind = block.optional(Key.OPEN_CASE).map(Values::name).orElse("");
        boolean answered = block.yes(Key.ANSWERED);
        String name = (answered ? "answered " : "case ") + kind;
        into.add(
            new Step.OpenCase(name, kind, block.yes(Key.CONFIDENTIAL), answered), block.self());
      }
      case FIND_ANSWER -> findAnswer(block);
      case FIND_CASE -> findCase(block);
      case ADD_TO_CASE -> addToCase(block);
      case CONFIRM_RESULT -> ofResult(block, verb, Step.ConfirmResult::new);
      case REOPEN_CASE -> ofResult(block, verb, Step.ReopenCase::new);
      case WITHDRAW_CASE -> ofResult(block, verb, Step.WithdrawCase::new);
      case FIND_SLOTS -> booking(block, verb, Step.FindSlots::new);
      case BOOK -> booking(block, verb, Step.Book::new);
      case FIND_BOOKINGS -> booking(block, verb, (name, _) -> new Step.FindBookings(name));
      case MOVE_BOOKING -> booking(block, verb, Step.MoveBooking::new);
      case CANCEL_BOOKING -> booking(block, verb, Step.CancelBooking::new);
      case RECORD_RATING, SET_REMINDER, SWITCH_LANGUAGE -> new DeedReader(into).read(block, verb);
      case ANSWER_HELPED, SHOW_REMEMBERED, FORGET_REMEMBERED, SHOW_NOTICE ->
          new DeedReader(into).read(block, verb);
      case HAND_OVER -> end(block, Key.HAND_OVER, true);
      case END -> end(block, Key.END, false);
      default -> throw new IllegalStateException("no verb: " + verb);
    }
  }

  private static int rounds(Block block) {
    int rounds = Values.number(block, Key.ROUNDS, Step.Jump.ROUNDS);
    if (rounds < 1 || rounds > Step.Jump.MOST_ROUNDS) {
      block.self().wrong("รอบ ต้องอยู่ระหว่าง 1 ถึง 100", "rounds must be from 1 to 100");
      return Step.Jump.ROUNDS;
    }
    return rounds;
  }

  private void tell(Block block) {
    var leaf = block.optional(Key.TELL).orElse(block.self());
    var card = block.optional(Key.CARD).map(into::card).orElse(null);
    var text = block.has(Key.CARD) && leaf.isEmpty() ? Wording.NONE : Values.wording(leaf);
    var picture = block.optional(Key.PICTURE).map(it -> Values.address(it, false)).orElse(null);
    var links = new ArrayList<Step.Link>();
    for (var item : block.optional(Key.LINKS).map(Leaf::items).orElse(List.of())) {
      item.block().map(ActReader::link).ifPresent(links::add);
    }
    if (links.size() > 3) {
      block.self().wrong("หนึ่งการ์ดมีได้ไม่เกิน 3 ปุ่ม", "a card has at most 3 buttons");
      links.clear();
    }
    if (block.has(Key.CARD) && block.has(Key.LINKS)) {
      block
          .self()
          .wrong(
              "การ์ดมีปุ่มของตัวเองใน cards.yaml ตัด \"ลิงก์\" ออก",
              "the card has buttons of its own in cards.yaml, remove \"links\"");
    }
    Labels.checkText(leaf, text);
    String shown = text.th() + block.optional(Key.CARD).map(Leaf::text).orElse("");
    into.add(new Step.Tell("tell " + Digest.of(shown), text, picture, links, card), leaf);
  }

  private static Step.@Nullable Link link(Block block) {
    var label = block.required(Key.BUTTON);
    var words = label.map(Values::wording).orElse(Wording.NONE);
    label.ifPresent(leaf -> Labels.checkButton(leaf, words));
    var address = block.required(Key.ADDRESS).map(it -> Values.address(it, true)).orElse(null);
    block.refuseTheRest();
    return address == null ? null : new Step.Link(words, address);
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
    into.add(new Step.ConfirmKnown("known " + Digest.of(names.toString()), names), leaf);
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

  private void findCase(Block block) {
    var leaf = block.optional(Key.FIND_CASE).orElse(block.self());
    String name = Values.name(leaf);
    into.label(name, into.size(), leaf);
    String from = block.optional(Key.FROM).map(Leaf::text).orElse(Step.FindCase.THE_ONLY_ONE);
    var ending = block.optional(Key.PHONE_ENDING);
    if (from.equals(Step.FindCase.THE_ONLY_ONE)) {
      ending.ifPresent(it ->
          it.wrong(
              "\"เลขท้ายโทรศัพท์\" ใช้คู่กับ \"จาก\" เพิ่ม \"จาก: ชื่อคำถามเลขที่รับแจ้ง\"",
              "\"phone-ending\" goes with \"from\": add \"from: the question for the number\""));
    }
    into.add(new Step.FindCase(name, from, ending.map(Leaf::text).orElse(null)), leaf);
  }

  /// Named, its outcome can be looked at; without `จาก` it names the number itself.
  private void addToCase(Block block) {
    var leaf = block.optional(Key.ADD_TO_CASE).orElse(block.self());
    var from = block.text(Key.FROM);
    if (from.isEmpty()) {
      String number = leaf.text();
      into.add(new Step.AddToCase("add " + number, number), block.self());
      return;
    }
    String name = Values.name(leaf);
    into.label(name, into.size(), leaf);
    into.add(new Step.AddToCase(name, from.get()), block.self());
  }

  private void ofResult(Block block, Key verb, BiFunction<String, String, Step.OfResult> step) {
    var leaf = block.optional(verb).orElse(block.self());
    String name = Values.name(leaf);
    into.label(name, into.size(), leaf);
    String number = block.required(Key.FROM).map(Leaf::text).orElse("");
    into.add(step.apply(name, number), leaf);
  }

  private void booking(
      Block block, Key verb, BiFunction<String, List<String>, Step.OfBooking> step) {
    var leaf = block.optional(verb).orElse(block.self());
    String name = Values.name(leaf);
    into.label(name, into.size(), leaf);
    var of =
        verb == Key.FIND_BOOKINGS
            ? List.<String>of()
            : block.optional(Key.FROM).map(Leaf::texts).orElse(List.of());
    into.add(step.apply(name, of), leaf);
  }

  private void end(Block block, Key verb, boolean handOver) {
    var leaf = block.optional(verb).orElse(block.self());
    var text = leaf.isEmpty() ? Wording.NONE : Values.wording(leaf);
    into.add(new Step.End(text, handOver), leaf);
  }
}
