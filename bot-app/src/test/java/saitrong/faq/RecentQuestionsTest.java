package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecentQuestionsTest {

  private final FaqSearch search = FaqSearch.over(SampleEntries.all());
  private final RecentQuestions recent = RecentQuestions.to(search);

  @Test
  void findsTheSameAgain() {
    var question = Question.of("ลืมรหัสผ่าน");

    assertThat(recent.find(question)).isEqualTo(search.find(question));
    assertThat(recent.rank(question)).isSameAs(recent.rank(Question.of("ลืมรหัสผ่าน")));
  }

  @Test
  void keepsWhatIsForOnePersonFromAnother() {
    var citizen = new Question("ลืมรหัสผ่าน", Optional.of("public"), Optional.empty());
    var official = new Question("ลืมรหัสผ่าน", Optional.of("official"), Optional.empty());

    assertThat(recent.rank(citizen)).isNotSameAs(recent.rank(official));
  }

  @Test
  void looksOnlyOnceForWhatStandsBesideAnEntry() {
    var entry = SampleEntries.all().entries().values().iterator().next();

    assertThat(recent.related(entry)).isSameAs(recent.related(entry));
    assertThat(recent.related(entry))
        .isEqualTo(search.rank(Question.of(entry.title().th())).related(entry));
  }

  @Test
  void looksLongQuestionsUpEachTime() {
    var story = Question.of("ลืมรหัสผ่าน ".repeat(20));

    assertThat(recent.rank(story)).isNotSameAs(recent.rank(story));
    assertThat(recent.find(story)).isEqualTo(search.find(story));
  }
}
