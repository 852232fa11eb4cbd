package saitrong.conversation;

import java.util.List;
import java.util.Locale;
import saitrong.flow.Intake;
import saitrong.inbox.Inbound.Said;

/// Words of an emergency at a question that takes any words: somebody in need, or somebody who
/// tells what happened. Whoever cries for help writes little, and of now; a story is longer, or
/// says when it was. Its numbers come with either, so that a mistake costs no more than typing the
/// answer once more with a word about it.
record CryForHelp(Situation situation, Said said) {

  private static final int A_FEW_WORDS = 30;

  /// Who calls for help may add the place.
  private static final int A_CALL = 80;

  private static final List<String> CALLS =
      List.of("ช่วยด้วย", "ช่วยที", "ทำไงดี", "ทำยังไงดี", "ด่วน", "help", "please come");

  private static final List<String> NOT_NOW =
      List.of(
          "เมื่อวาน",
          "เมื่อคืน",
          "เมื่อเช้า",
          "เมื่อปี",
          "เมื่อเดือน",
          "เมื่อสัปดาห์",
          "เมื่ออาทิตย์",
          "ที่แล้ว",
          "ที่ผ่านมา",
          "เคย",
          "บ่อย",
          "เป็นประจำ",
          "ทุกวัน",
          "ทุกคืน",
          "ทุกปี",
          "yesterday",
          "last night",
          "last week",
          "last month",
          "last year",
          " ago",
          "every ",
          "often");

  /// Whether the script must not take the words for its answer. What needs a consent asks for
  /// illness itself: "แน่นหน้าอก" is what the driver has to know.
  boolean isNoAnswer() {
    var flows = situation.content().flows();
    return flows != null
        && !isToldOf()
        && situation
            .state()
            .inHand()
            .run()
            .filter(run -> new Intake(flows).takesAnyWords(run, situation.about()))
            .isPresent();
  }

  private boolean isToldOf() {
    String words = said.text().value().strip().toLowerCase(Locale.ROOT);
    int most = isOneOf(CALLS, words) ? A_CALL : A_FEW_WORDS;
    return words.codePointCount(0, words.length()) > most || isOneOf(NOT_NOW, words);
  }

  private static boolean isOneOf(List<String> some, String words) {
    return some.stream().anyMatch(words::contains);
  }
}
