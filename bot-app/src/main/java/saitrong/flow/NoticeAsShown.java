package saitrong.flow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import saitrong.shared.Language;

/// A privacy notice as it goes out, with what the agency fills in; the numbered choices stand below
/// it. Its length is known only then: an agency may keep data "for as long as the law on …".
///
/// @param flow whose notice it is
public record NoticeAsShown(String flow, Language language, String text) {

  public static final int LINES = 5;
  private static final int LETTERS = 350;

  /// The same in English takes more letters.
  private static final int LETTERS_IN_ENGLISH = 450;

  public static List<NoticeAsShown> of(
      FlowSet flows, Language language, Map<String, String> standing) {
    var about = new Circumstances(language, Instant.EPOCH, standing);
    return flows.flows().values().stream()
        .flatMap(flow -> of(new Scene(flow, flows, about)))
        .distinct()
        .toList();
  }

  private static Stream<NoticeAsShown> of(Scene scene) {
    return scene.flow().steps().stream()
        .filter(Step.Notice.class::isInstance)
        .map(Step.Notice.class::cast)
        .map(it -> new NoticeAsShown(scene.flow().id(), scene.language(), text(scene, it)));
  }

  static String text(Scene scene, Step.Notice notice) {
    var rights =
        scene.flow().remembers() ? Sentence.NOTICE_RIGHTS_REMEMBERED : Sentence.NOTICE_RIGHTS;
    var values =
        Map.of(
            "data", scene.fill(notice.data(), Map.of()),
            "purpose", scene.fill(notice.purpose(), Map.of()),
            "seen-by", scene.fill(notice.seenBy(), Map.of()),
            "rights", scene.say(rights));
    return scene.say(Sentence.NOTICE, values);
  }

  public long lines() {
    return text.lines().count();
  }

  public long letters() {
    return text.codePoints().count();
  }

  /// Nobody reads it on a phone.
  public boolean isTooLong() {
    return lines() > LINES || letters() > mostLetters();
  }

  public int mostLetters() {
    return switch (language) {
      case TH -> LETTERS;
      case EN -> LETTERS_IN_ENGLISH;
    };
  }
}
