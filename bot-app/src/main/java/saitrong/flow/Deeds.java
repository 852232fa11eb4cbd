package saitrong.flow;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Walk.Way;
import saitrong.message.Message;
import saitrong.shared.Language;
import saitrong.shared.Particulars;
import saitrong.shared.PersonalText;

/// What the steps come to that only do something on the way.
record Deeds(Scene scene, Way way, Position position) {

  /// @param says bubbles so far, for what a deed shows
  void add(Step.Deed deed, String step, List<Message> says, List<Effect> effects) {
    String key = position.run() + "/" + step;
    switch (deed) {
      case Step.RecordRating rating -> {
        if (way.values().get(rating.rating()) instanceof Answer.Words score
            && score.words().value().matches("[1-5]")) {
          int points = Integer.parseInt(score.words().value());
          effects.add(
              new Effect.RecordRating(
                  key,
                  points,
                  scene.flow().id(),
                  ofCase(rating).orElse(null),
                  ofSurvey(rating).orElse(null)));
        }
      }
      case Step.AnswerHelped answer ->
          effects.add(new Effect.AnswerHelped(answer.helped(), messagesOfTheQuestion()));
      case Step.SetReminder reminder -> remind(reminder, key, effects);
      case Step.SwitchLanguage to -> {
        if (way.values().get(to.language()) instanceof Answer.Words words) {
          effects.add(new Effect.SwitchLanguage(language(words.words().value())));
        }
      }
      case Step.ShowRemembered _ -> says.add(new Remembered(scene, position).shown());
      case Step.ForgetRemembered _ -> effects.add(new Effect.Forget(key));
      case Step.ShowNotice _ -> effects.add(new Effect.ShowFullNotice());
    }
  }

  private Optional<Effect.RecordRating.OfCase> ofCase(Step.RecordRating rating) {
    return Optional.ofNullable(rating.number())
        .map(way.values()::get)
        .map(number -> number instanceof Answer.Words words ? words.words().value() : "")
        .map(number -> ofCase(number, rating.ofSystem(), saidBeside()));
  }

  private Effect.RecordRating.OfCase ofCase(
      String number, boolean ofSystem, List<Effect.Given> beside) {
    return new Effect.RecordRating.OfCase(number, ofSystem, words(beside), messages(beside));
  }

  private Optional<Effect.RecordRating.OfSurvey> ofSurvey(Step.RecordRating rating) {
    return Optional.ofNullable(rating.survey())
        .map(way.values()::get)
        .map(group -> group instanceof Answer.Words words ? words.words().value() : "")
        .filter(group -> !group.isEmpty())
        .map(group -> ofSurvey(group, rating));
  }

  /// What it is counted under is none of the words.
  private Effect.RecordRating.OfSurvey ofSurvey(String group, Step.RecordRating rating) {
    var beside =
        saidBeside().stream()
            .filter(
                given -> !isCalled(given, rating.survey()) && !isCalled(given, Particulars.SYSTEM))
            .toList();
    String system =
        saidBeside().stream()
            .filter(given -> isCalled(given, Particulars.SYSTEM))
            .map(given -> given.shown().value())
            .findFirst()
            .orElse(null);
    return new Effect.RecordRating.OfSurvey(
        group, system, rating.ofSystem(), words(beside), messages(beside));
  }

  private static boolean isCalled(Effect.Given given, @Nullable String name) {
    return Visits.nameOf(given.name()).equals(name);
  }

  private static PersonalText words(List<Effect.Given> beside) {
    return new PersonalText(beside.stream().map(Deeds::line).collect(Collectors.joining("\n")));
  }

  private List<String> messages(List<Effect.Given> beside) {
    return beside.stream()
        .map(given -> position.messageOf(given.name()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static String line(Effect.Given given) {
    String said = given.shown().value();
    return given.label() == null ? said : given.label() + ": " + said;
  }

  /// What the person answered on the way that is neither a number nor a score.
  private List<Effect.Given> saidBeside() {
    return Summaries.given(scene, position, way).stream()
        .filter(given -> !isNumberOrScore(given) && !given.shown().value().isBlank())
        .toList();
  }

  private boolean isNumberOrScore(Effect.Given given) {
    return scene
        .flow()
        .question(Visits.nameOf(given.name()))
        .map(Step.Ask::kind)
        .filter(kind -> kind instanceof Kind.Receipt || kind instanceof Kind.Rating)
        .isPresent();
  }

  /// That the last answer was looked up for.
  List<String> messagesOfTheQuestion() {
    return way.passed().stream()
        .map(Walk.Passed::step)
        .filter(Step.FindAnswer.class::isInstance)
        .map(Step.FindAnswer.class::cast)
        .reduce((_, later) -> later)
        .map(find -> Sources.of(find.question(), position, way))
        .orElse(List.of());
  }

  private void remind(Step.SetReminder reminder, String key, List<Effect> effects) {
    if (way.values().get(reminder.when()) instanceof Answer.Words when) {
      String text = scene.fill(reminder.text(), scene.shown(way));
      Reminders.before(when.words().value(), reminder.before(), scene.about().now())
          .filter(_ -> !text.isBlank())
          .ifPresent(at -> effects.add(new Effect.Remind(key, at, text)));
    }
  }

  private static Language language(String kept) {
    return kept.equals("en") ? Language.EN : Language.TH;
  }
}
