package saitrong.flow;

import java.util.Optional;
import saitrong.flow.Position.Asked;
import saitrong.flow.Walk.Passed;
import saitrong.shared.PersonalText;

/// Another question takes the place of the one whose answer a run is looking for. Pictures that
/// came with the first stay with it; its words go along beside.
record AskedInstead(Flow flow, Position position) {

  Position by(Input.Typed question) {
    return lookingFor()
        .flatMap(this::asked)
        .map(passed -> replaced(passed, question))
        .orElse(position);
  }

  private Optional<String> lookingFor() {
    return position
        .waitsFor()
        .map(key -> Visits.nameOf(key.substring(key.lastIndexOf('/') + 1)))
        .flatMap(name ->
            flow.steps().stream()
                .filter(Step.FindAnswer.class::isInstance)
                .map(Step.FindAnswer.class::cast)
                .filter(find -> find.name().equals(name))
                .map(Step.FindAnswer::question)
                .findFirst());
  }

  private Optional<Passed> asked(String question) {
    return Walk.through(flow, position).passed().reversed().stream()
        .filter(it -> it.step() instanceof Step.Ask ask && ask.name().equals(question))
        .findFirst();
  }

  private Position replaced(Passed passed, Input.Typed question) {
    var answer =
        passed.answer() instanceof Answer.Files files
            ? new Answer.Files(files.files(), question.text())
            : new Answer.Words(question.text());
    return beside(passed)
        .answered(passed.key(), answer, question.message())
        .asking(new Asked.Open(passed.key(), 0));
  }

  private Position beside(Passed before) {
    var words = new Input.Typed(words(before.answer()), position.messageOf(before.key()));
    return words.text().isBlank()
        ? position
        : Beside.kept(position, Beside.SAID, words).orElse(position);
  }

  private static PersonalText words(Answer answer) {
    return switch (answer) {
      case Answer.Words words -> words.words();
      case Answer.Files files -> files.words();
      case Answer.Spot _, Answer.Skipped _, Answer.Outcome _ -> new PersonalText("");
    };
  }
}
