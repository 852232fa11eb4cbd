package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Answer.Files;
import saitrong.flow.Position.Asked;
import saitrong.message.Outgoing;

/// What holds after any input: nothing that was said or sent is gone, and there is a way on.
///
/// @param flows as they ship, whatever was edited since
record AfterAnyInput(FlowSet flows) {

  /// Unless the person has ended the run, an answer stays where it is, or is offered again at its
  /// question, or gives way to what was chosen again there; files and places are somewhere.
  void assertThatNothingIsLost(Position before, Input input, Talker talker) {
    var after = talker.position();
    if (talker.isWithdrawn()) {
      assertThat(talker.effects(Effect.HandOver.class).getFirst().answers())
          .extracting(Effect.Given::name)
          .containsExactlyElementsOf(before.record().keySet());
    }
    if (after.isOver() || !after.run().equals(before.run())) {
      return;
    }
    var flow = flows.flow(before.flow()).orElseThrow();
    before
        .record()
        .forEach((key, entry) -> {
          boolean asked = flow.question(key.replaceFirst("#.*", "")).isPresent();
          if (asked && !(entry.answer() instanceof Answer.Skipped)) {
            boolean kept = entry.equals(after.record().get(key));
            boolean offered = entry.answer().equals(after.drafts().get(Earlier.keyOf(key)));
            assertThat(
                    kept
                        || offered
                        || isAnsweredAnew(key, before, after)
                        || isChosenByItsWords(flow, key, input)
                        || SaidEarly.isOffered(after, key)
                        || isChosenAgain(flow, key, before, after))
                .as(key)
                .isTrue();
          }
        });
    assertThat(sent(after)).containsAll(sent(before, after));
  }

  /// It is an answer, may become one, goes along, or was not understood and is told so.
  static void assertThatNoSentenceIsLost(Input input, Talker talker) {
    var after = talker.position();
    if (after.isOver()
        || !talker.turn().understood()
        || !(input instanceof Input.Typed typed)
        || !Anybody.SENTENCES.contains(typed.text().value())) {
      return;
    }
    assertThat(
            Stream.concat(
                after.record().values().stream().map(Position.Entry::answer),
                after.drafts().values().stream()))
        .as(typed.text().value())
        .anyMatch(answer -> words(answer).contains(typed.text().value()));
  }

  /// What goes out carries every sentence that was said on the way, or beside it.
  void assertThatWhatWasSaidIsSent(Talker talker) {
    var position = talker.position();
    var flow = flows.flow(position.flow());
    if (flow.isEmpty() || !position.version().equals(flow.get().version())) {
      return;
    }
    var way = Walk.through(flow.get(), position).passed().stream().map(Walk.Passed::key).toList();
    var said =
        position.record().entrySet().stream()
            .filter(it -> way.contains(it.getKey()) || Beside.isOne(it.getKey()))
            .map(it -> words(it.getValue().answer()))
            .filter(Anybody.SENTENCES::contains)
            .toList();
    for (var effect : talker.turn().effects()) {
      var sent = carriedBy(effect);
      if (sent != null) {
        assertThat(said).allSatisfy(it -> assertThat(sent).contains(it));
      }
    }
  }

  private static @Nullable String carriedBy(Effect effect) {
    return switch (effect) {
      case Effect.OpenCase open -> text(open.answers());
      case Effect.AddToCase add -> text(add.answers());
      case Effect.ReopenCase reopen -> text(reopen.answers());
      case Effect.RecordRating rating -> words(rating);
      default -> null;
    };
  }

  private static @Nullable String words(Effect.RecordRating rating) {
    var ofCase = rating.ofCase();
    var ofSurvey = rating.ofSurvey();
    if (ofCase != null) {
      return ofCase.words().value();
    }
    return ofSurvey == null ? null : ofSurvey.words().value();
  }

  private static String text(List<Effect.Given> answers) {
    return answers.stream().map(it -> words(it.answer())).collect(Collectors.joining("\n"));
  }

  private static String words(Answer answer) {
    return switch (answer) {
      case Answer.Words words -> words.words().value();
      case Files files -> files.words().value();
      case Answer.Spot _, Answer.Skipped _, Answer.Outcome _ -> "";
    };
  }

  /// Its question stood open once more, for the file had been edited meanwhile.
  private static boolean isAnsweredAnew(String key, Position before, Position after) {
    return before.asked() instanceof Asked.Open open
        && open.key().equals(key)
        && after.record().containsKey(key);
  }

  /// Who is about to book types "ยกเลิกคิว".
  private static boolean isChosenByItsWords(Flow flow, String key, Input input) {
    return input instanceof Input.Typed typed
        && flow.answeredByWordsLike(Typed.fold(typed.text().value())).containsKey(key);
  }

  /// A time that somebody else had taken, and the other one that was chosen then.
  private static boolean isChosenAgain(Flow flow, String key, Position before, Position after) {
    String name = key.replaceFirst("#.*", "");
    boolean isOffered = flow.question(name).orElseThrow().kind() instanceof Kind.Offered;
    var last =
        before.record().entrySet().stream()
            .filter(it -> it.getKey().replaceFirst("#.*", "").equals(name))
            .reduce((_, later) -> later)
            .orElseThrow()
            .getValue();
    return isOffered
        && (after.record().containsValue(last) || after.drafts().containsValue(last.answer()));
  }

  /// Everything sent that was not offered again and then answered in another way.
  private static List<Object> sent(Position before, Position after) {
    boolean went = cases(after) > cases(before);
    var sent = new ArrayList<Object>();
    before.record().forEach((key, entry) -> collect(entry.answer(), sent));
    before
        .drafts()
        .forEach((key, draft) -> {
          boolean replaced = key.startsWith("~") && !after.drafts().containsKey(key);
          if (!replaced && !(went && key.startsWith("+"))) {
            collect(draft, sent);
          }
        });
    return sent;
  }

  /// What came early goes with what is sent.
  private static long cases(Position position) {
    return position.record().values().stream()
        .filter(it -> it.answer() instanceof Answer.Outcome)
        .count();
  }

  private static List<Object> sent(Position position) {
    return sent(position, position);
  }

  private static void collect(Answer answer, List<Object> all) {
    switch (answer) {
      case Files files -> all.addAll(files.files());
      case Answer.Spot spot -> all.add(spot);
      case Answer.Words _, Answer.Skipped _, Answer.Outcome _ -> {}
    }
  }

  static void assertThatThereIsAWayOn(Talker talker) {
    if (talker.position().isOver() || talker.position().asked() instanceof Asked.Waiting) {
      return;
    }
    assertThat(talker.hears()).isNotEmpty();
    for (var say : talker.effects(Effect.Say.class)) {
      // Throws what LINE would refuse.
      assertThat(new Outgoing(say.messages(), say.quickReplies())).isNotNull();
    }
  }
}
