package saitrong.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import saitrong.content.FaqVocabularies;
import saitrong.content.ShippedContent;
import saitrong.faq.FaqFolder;
import saitrong.faq.FaqReading;
import saitrong.faq.FaqSearch;
import saitrong.faq.Finding;
import saitrong.faq.Question;

/// Thirty words of somebody who tells why they ask, and asks: more than a hundred letters, and one
/// question all the same. None of them is answered wrongly.
class LongQuestionsTest {

  @Test
  void areAnsweredWhereTheWholeAndItsBetterPartAgree() throws Exception {
    var reading =
        new FaqFolder(ShippedContent.faqFolder(), FaqVocabularies.ofNobody(Set.of())).read();
    var search = FaqSearch.over(((FaqReading.Sound) reading).faq());
    var answered = new ArrayList<String>();
    var wrong = new ArrayList<String>();
    var questions = ShippedContent.faqFolder().resolve("questions/tuning-long.jsonl");
    for (var asked : JsonLines.questions(questions)) {
      assertThat(asked.text()).hasSizeBetween(101, 160);
      if (search.find(Question.of(asked.text())) instanceof Finding.Sure(var entry)) {
        (asked.expected().equals(Optional.of(entry.id())) ? answered : wrong).add(asked.id());
      }
    }

    System.out.println("FAQ, long questions answered: " + answered.size() + ", wrongly: " + wrong);
    assertThat(wrong).isEmpty();
    assertThat(answered).hasSizeGreaterThanOrEqualTo(8);
  }
}
