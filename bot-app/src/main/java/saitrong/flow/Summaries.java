package saitrong.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Effect.Given;
import saitrong.flow.Step.Ask;
import saitrong.flow.Walk.Passed;
import saitrong.flow.Walk.Way;
import saitrong.message.Limits;
import saitrong.message.Message.Card.Row;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;

/// The answers on the way, for the person to look over and for staff to work with.
final class Summaries {

  // A card holds 30 KB, and a Thai letter with its marks up to nine bytes of it.
  private static final int ROWS = 30;
  private static final int LETTERS = 1500;
  private static final int LONGEST_ROW = 300;

  private Summaries() {}

  /// The questions that were answered, in the order of the flow. Of what was chosen again because
  /// it was taken meanwhile, and of numbers by which nothing was found, the last counts.
  static List<Passed> answered(Scene scene, Way way) {
    return way.passed().stream()
        .filter(it -> it.step() instanceof Ask && (!isTriedAgain(scene, it) || isLast(it, way)))
        .toList();
  }

  private static boolean isTriedAgain(Scene scene, Passed passed) {
    return scene
        .flow()
        .question(Visits.nameOf(passed.key()))
        .map(Ask::kind)
        .filter(kind -> kind instanceof Kind.Offered || kind instanceof Kind.Receipt)
        .isPresent();
  }

  private static boolean isLast(Passed passed, Way way) {
    return way.passed().reversed().stream()
        .filter(it -> Visits.nameOf(it.key()).equals(Visits.nameOf(passed.key())))
        .findFirst()
        .filter(passed::equals)
        .isPresent();
  }

  /// Without numbers: 1 and 2 below them mean to send and to correct.
  static List<Row> rows(Scene scene, Position position, Way way) {
    var rows = new ArrayList<>(rows(scene, way));
    new SentAlong(scene, position).inShort().ifPresent(rows::add);
    return rows.isEmpty() ? List.of(new Row(null, "-")) : rows;
  }

  private static List<Row> rows(Scene scene, Way way) {
    var answered = shown(scene, way);
    int shown = Math.min(answered.size(), ROWS);
    int letters = Math.min(LONGEST_ROW, LETTERS / Math.max(1, shown));
    var limit = new Limits("row", letters, Limits.Unit.GRAPHEME);
    var rows = new ArrayList<Row>();
    for (var passed : answered.subList(0, shown)) {
      rows.add(new Row(limit.cut(numbered(scene, passed)), limit.cut(shown(scene, passed))));
    }
    if (shown < answered.size()) {
      rows.add(new Row(null, "… (" + answered.size() + ")"));
    }
    return rows;
  }

  static List<Passed> shown(Scene scene, Way way) {
    return answered(scene, way).stream().filter(it -> !goesRoundOnly(scene, it)).toList();
  }

  /// Whether there is another item says nothing beside the items.
  private static boolean goesRoundOnly(Scene scene, Passed passed) {
    return passed.step() instanceof Ask ask
        && ask.kind() instanceof Kind.YesNo
        && isForALoop(scene.flow().steps(), ask.name());
  }

  private static boolean isForALoop(List<Step> steps, String name) {
    for (int at = 0; at + 1 < steps.size(); at++) {
      if (steps.get(at) instanceof Step.Branch branch
          && branch.when().names().equals(Set.of(name))
          && steps.get(at + 1) instanceof Step.Jump jump
          && jump.to() < at) {
        return true;
      }
    }
    return false;
  }

  /// Of the second item and those after it, by which one it is of: "จำนวน (2)".
  static String numbered(Scene scene, Passed passed) {
    String label = label(scene, passed);
    return Visits.isAgain(passed.key()) && !isTriedAgain(scene, passed)
        ? label + " (" + Visits.of(passed.key()) + ")"
        : label;
  }

  static String label(Scene scene, Passed passed) {
    return passed.step() instanceof Ask ask ? scene.fill(ask.label(), Map.of()) : "";
  }

  private static String shown(Scene scene, Passed passed) {
    var kind = passed.step() instanceof Ask ask ? ask.kind() : new Kind.YesNo();
    return scene.showing().of(kind, passed.answer());
  }

  /// For staff, who read Thai: what is on the way, then what was typed all the same.
  static List<Given> given(Scene scene, Position position, Way way) {
    var thai = new Showing(scene.sentences(), Language.TH);
    var given = new ArrayList<Given>();
    var answered = answered(scene, way);
    way.passed()
        .forEach(passed -> {
          switch (passed.step()) {
            case Ask _ when !answered.contains(passed) -> {}
            case Ask ask ->
                given.add(given(passed, ask.label().th(), thai.of(ask.kind(), passed.answer())));
            // That it was given, and to what, belongs on record.
            case Step.Consent consent ->
                given.add(
                    given(
                        passed, asked(consent, scene), thai.of(new Kind.YesNo(), passed.answer())));
            case Step.Notice _, Step.ConfirmKnown _, Step.Summary _, Step.SentBefore _ -> {}
            case Step.Act _, Step.Deed _, Step.Tell _ -> {}
            case Step.Branch _, Step.Jump _, Step.End _ -> {}
          }
        });
    given.addAll(leftOver(scene, position, thai));
    return given;
  }

  /// As a record has it, without the polite word.
  private static String asked(Step.Consent consent, Scene scene) {
    var values = new HashMap<>(scene.about().standing());
    values.put("ค่ะ", "");
    values.put("คะ", "");
    return consent.text().fill(Language.TH, values);
  }

  private static Given given(Passed passed, String label, String shown) {
    return new Given(passed.key(), label, new PersonalText(shown), passed.answer());
  }

  private static List<Given> leftOver(Scene scene, Position position, Showing thai) {
    var left = new ArrayList<Given>();
    position
        .record()
        .forEach((key, entry) -> {
          if (!scene.flow().answers(Visits.nameOf(key))
              && !(entry.answer() instanceof Answer.Skipped)) {
            left.add(leftOver(scene, key, entry.answer(), thai));
          }
        });
    position
        .drafts()
        .forEach((key, draft) -> {
          if (Extras.isOne(key)) {
            left.add(leftOver(scene, key, draft, thai));
          }
        });
    return left;
  }

  private static Given leftOver(Scene scene, String key, Answer answer, Showing thai) {
    var shown = thai.of(new Kind.Text(0, 0), answer);
    return new Given(key, label(scene, key), new PersonalText(shown), answer);
  }

  private static @Nullable String label(Scene scene, String key) {
    if (Beside.isOne(key)) {
      return scene.sentences().of(Sentence.SAID_BESIDE).th();
    }
    return Extras.isOne(key) ? scene.sentences().of(Sentence.SENT_ALONG).th() : null;
  }
}
