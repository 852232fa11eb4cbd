package saitrong.flow;

import java.time.Duration;

/// Reads the steps that do something on the way and wait for nothing.
record DeedReader(Assembly into) {

  void read(Block block, Key verb) {
    var leaf = block.optional(verb).orElse(block.self());
    into.add(
        switch (verb) {
          case RECORD_RATING -> rating(block, leaf.text());
          case ANSWER_HELPED -> answerHelped(block.yes(verb));
          case SET_REMINDER -> reminder(block, leaf);
          case SWITCH_LANGUAGE -> new Step.SwitchLanguage("language " + leaf.text(), leaf.text());
          case SHOW_REMEMBERED -> new Step.ShowRemembered("show-remembered");
          case FORGET_REMEMBERED -> new Step.ForgetRemembered("forget-remembered");
          case SHOW_NOTICE -> new Step.ShowNotice("show-notice");
          default -> throw new IllegalStateException("no deed: " + verb);
        },
        leaf);
  }

  /// A case may be rated as soon as the score is there, and again once there are words to it.
  private Step rating(Block block, String rating) {
    String number = block.text(Key.OF_CASE).orElse(null);
    String survey = block.text(Key.OF_SURVEY).orElse(null);
    boolean ofSystem = block.yes(Key.OF_SYSTEM);
    if (number != null && survey != null) {
      block
          .self()
          .wrong(
              "ใช้ \"ของเรื่อง\" หรือ \"แบบสำรวจ\" อย่างใดอย่างหนึ่ง",
              "use either \"of-case\" or \"of-survey\"");
    }
    if (ofSystem && number == null && survey == null) {
      block
          .self()
          .wrong(
              "\"การใช้ระบบ\" ใช้คู่กับ \"ของเรื่อง\" หรือ \"แบบสำรวจ\" เพิ่ม \"ของเรื่อง:"
                  + " ชื่อคำถามเลขที่รับแจ้ง\" หรือ \"แบบสำรวจ: ชื่อคำถามกลุ่มผู้ใช้\"",
              "\"of-system\" goes with \"of-case\" or \"of-survey\": add \"of-case: the question"
                  + " for the number\" or \"of-survey: the question for the group\"");
    }
    boolean isOfNothing = number == null && survey == null;
    String name = "rating " + rating + (isOfNothing ? "" : " " + into.size());
    return new Step.RecordRating(name, rating, number, survey, ofSystem);
  }

  private static Step answerHelped(boolean helped) {
    return new Step.AnswerHelped("answer-helped " + helped, helped);
  }

  private static Step reminder(Block block, Leaf when) {
    var text = block.required(Key.TEXT);
    var wording = text.map(Values::wording).orElse(Wording.NONE);
    text.ifPresent(leaf -> Labels.checkText(leaf, wording));
    var before = block.required(Key.BEFORE).flatMap(Values::duration).orElse(Duration.ofDays(1));
    return new Step.SetReminder("remind " + when.text(), when.text(), before, wording);
  }
}
