package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import saitrong.content.Content;
import saitrong.content.ShippedContent;
import saitrong.faq.Both;
import saitrong.faq.Entry;
import saitrong.faq.Entry.FollowUp;
import saitrong.learning.Lesson;
import saitrong.learning.Lesson.Asked;
import saitrong.shared.PersonalText;

/// A tip that is typed outside its form teaches that somebody asked, and keeps no word: who reads
/// what was learned may be the one whom it names.
class TypingATipTest extends AtTheLibrary {

  private static final String TIP = "แจ้งเรื่องทุจริต นายกสมมติ โกงเงินถนน";
  private static final Lesson UNTOLD =
      new Lesson.Unanswered(new Asked(new PersonalText(""), List.of()));
  private static final Entry CORRUPTION =
      FakeLibrary.leadingOn(
          FakeLibrary.entry("local-corruption", "แจ้งเบาะแสการทุจริต ทำอย่างไร"),
          new FollowUp.StartFlow("corruption-tip", new Both("แจ้งเบาะแส", "Report corruption")));

  @Override
  Content content() {
    return ShippedContent.of("tambon-example");
  }

  @Test
  void isCountedWithoutItsWordsWhereTheAnswerDidNotHelp() {
    library.isSure(TIP, CORRUPTION);
    citizen.says(TIP);

    presses("ยังไม่ตรงคำถาม");

    assertThat(votes()).containsExactly("not helped local-corruption");
  }

  /// The one that ships, with its own button.
  @Test
  void isCountedWithoutItsWordsWhereTheShippedAnswerDidNotHelp() {
    var shipped = Library.OF_CONTENT.apply(content());
    library.isSure(TIP, shipped.entry("local-corruption").orElseThrow());
    citizen.says(TIP);

    presses("ยังไม่ตรงคำถาม");

    assertThat(votes()).containsExactly("not helped local-corruption");
  }

  @Test
  void isCountedWithoutItsWordsWhereTheAnswerWasChosen() {
    library.isNearlySure(TIP, CORRUPTION, LOGIN);
    citizen.says(TIP);

    citizen.says("1");

    assertThat(lessons()).containsExactly(new Lesson.Chosen("local-corruption", "v1", null));
  }

  @Test
  void isCountedWithoutItsWordsWhereAnotherAnswerWasShownForIt() {
    library.isSure(TIP, LOGIN).with(CORRUPTION).comesNearest("local-corruption");
    citizen.says(TIP);

    presses("ยังไม่ตรงคำถาม");

    assertThat(votes()).containsExactly("not helped login");
  }

  @Test
  void isCountedWithoutItsWordsWhereNothingFits() {
    library.with(CORRUPTION).comesNearest("local-corruption");

    citizen.says(TIP);

    assertThat(lessons()).containsExactly(UNTOLD);
  }

  /// What was offered for it was nothing like it, and then the person found the form.
  @Test
  void isCountedWithoutItsWordsByWhoeverGoesOnToTheForm() {
    library.isNearlySure(TIP, PASSWORD, LOGIN);
    citizen.says(TIP);

    citizen.says("แจ้งเบาะแส");

    assertThat(lessons()).containsExactly(UNTOLD);
  }

  @Test
  void leavesTheWordsOfOtherQuestions() {
    library.with(CORRUPTION, LOGIN).comesNearest("login", "local-corruption");

    citizen.says("ราคาทองวันนี้");

    assertThat(lessons())
        .singleElement()
        .satisfies(it ->
            assertThat(Objects.requireNonNull(it.question()).words().value())
                .isEqualTo("ราคาทองวันนี้"));
  }
}
