package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What speaks for an answer, and against it.
class WeighingTest {

  private final FaqSearch search = FaqSearch.over(SampleEntries.all());

  /// Mended, it would be a word of the answers with a slip in it.
  @Test
  void noticesAWordThatNoAnswerHas() {
    assertThat(evidence("ขอเบอร์วงดนตรี").foreign()).containsExactly("ดนตรี");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ขอเบอโทหน่อย", "ลืมพาสเวิร์ดครับ", "คู่มือเทศบาล", "เลขรับแจ้ง ๐๐๐๑๑/๒๕๖๙"})
  void takesNoSlipNoSynonymAndNoCourtesyForSuchAWord(String typed) {
    assertThat(evidence(typed).foreign()).isEmpty();
  }

  @Test
  void believesLessOfAnAnswerThatDoesNotSayWhatIsAsked() {
    assertThat(rank("ขอเบอร์วงดนตรี").right()).isLessThan(rank("ขอเบอร์หน่อย").right() - 0.1);
    assertThat(rank("ขอเบอร์วงดนตรี").ours()).isLessThan(rank("ขอเบอร์หน่อย").ours() - 0.1);
  }

  /// Short as it is, and whatever else there is: somebody wrote it there.
  @Test
  void believesAWayToAskThatStandsThereWordForWord() {
    assertThat(search.find(Question.of("โทรเบอร์ไหน"))).isInstanceOf(Finding.Sure.class);
    assertThat(rank("โทรเบอร์ไหน").right()).isOne();
    assertThat(rank("โทรเบอร์ไหนดี").right()).isLessThan(1);
  }

  @Test
  void countsTheLettersThatTheAnswerIsNotAskedBy() {
    assertThat(evidence("ขอเบอร์หน่อย").unsaid()).isZero();
    assertThat(evidence("ขอเบอร์ช่างตัดเสื้อ").unsaid()).isGreaterThan(0.5);
  }

  /// Who means a system mostly says so; who does not may mean something else.
  @Test
  void believesMoreWhereTheSystemIsNamed() {
    var named = evidence("ลืมรหัสผ่าน ehsb");
    var unnamed = evidence("ลืมรหัสผ่าน");

    assertThat(named.aboutASystem()).isTrue();
    assertThat(named.namesASystem()).isTrue();
    assertThat(unnamed.namesASystem()).isFalse();
    assertThat(Clue.NAMES_A_SYSTEM.in(named)).isOne();
    assertThat(Clue.NAMES_NO_SYSTEM.in(unnamed)).isOne();
    assertThat(Clue.NAMES_NO_SYSTEM.in(evidence("ขอเบอร์หน่อย"))).isZero();
  }

  private Evidence evidence(String typed) {
    return rank(typed).evidence().orElseThrow();
  }

  private Ranking rank(String typed) {
    return search.rank(Question.of(typed));
  }
}
