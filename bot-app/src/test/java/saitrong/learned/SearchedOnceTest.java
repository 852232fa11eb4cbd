package saitrong.learned;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import saitrong.learning.Learned;
import saitrong.learning.Learned.Outcome;
import saitrong.learning.Learned.Question;
import saitrong.shared.PersonalText;

/// Whether words are to be hidden takes the search: among many it is asked where it matters.
class SearchedOnceTest {

  private final List<String> searched = new ArrayList<>();

  @Test
  void asksForTheWordsOfTheNamedDraftOnly() {
    var questions = List.of(asked("หนึ่ง"), asked("สอง"), asked("สาม"));

    var named = Draft.named(DraftId.of("สอง"), questions, this::isHidden);

    assertThat(named).contains(questions.get(1));
    assertThat(searched).containsExactly("สอง");
  }

  @Test
  void asksForTheSameWordsOnce() {
    var questions = List.of(asked("หนึ่ง"), asked("หนึ่ง"), wrong("สอง"), wrong("สอง"));
    var answers = new KnownAnswers(Set.of(), _ -> Optional.empty(), this::isHidden);
    var out = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);

    new LearnedPage(answers, _ -> false, true, out)
        .print(new Learned(List.of(), questions, Map.of(), 2), 30);

    assertThat(searched).containsExactlyInAnyOrder("หนึ่ง", "สอง");
  }

  private boolean isHidden(Question question) {
    searched.add(question.words().value());
    return false;
  }

  private static Question asked(String words) {
    return question(words, Outcome.UNANSWERED);
  }

  private static Question wrong(String words) {
    return question(words, Outcome.NOT_HELPED);
  }

  private static Question question(String words, Outcome outcome) {
    return new Question(Instant.EPOCH, outcome, null, new PersonalText(words));
  }
}
