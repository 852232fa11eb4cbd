package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Finds the entry however it is asked for, and says when it is not sure.
class FaqSearchTest {

  private final FaqSearch search = FaqSearch.over(SampleEntries.all());

  @ParameterizedTest
  @CsvSource({
    "เบอร์โทรศัพท์, phone",
    "ขอเบอโทหน่อยคับ, phone",
    "โทรรรร เบอร์ไหนนน, phone",
    "g[viNFmi, phone",
    "what is the phone number, phone",
    "เสาอาทิดเปิดมั้ย, hours",
    "เลขรับแจ้ง ๐๐๐๑๑/๒๕๖๙, receipt",
    "คู่มือเทศบาล, manual-local",
    "คู่มือ สสจ, manual-province"
  })
  void findsWhatIsMeant(String typed, String id) {
    assertThat(firstFor(typed)).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "สวัสดีค่ะ",
        "ขอบคุณครับ",
        "5555",
        "22",
        "👍",
        "ฟหกด่าสว",
        "วันนี้ฝนตกไหม",
        "ต่อใบขับขี่ที่ไหน"
      })
  void answersNothingWhereNothingIsAsked(String typed) {
    assertThat(search.find(Question.of(typed))).isInstanceOf(Finding.Nothing.class);
  }

  @Test
  void asksForTheSystemWhereEachHasItsAnswer() {
    assertThat(search.find(Question.of("ลืมรหัสผ่าน ต้องทำอย่างไร")))
        .isInstanceOfSatisfying(
            Finding.DependsOnSystem.class,
            it ->
                assertThat(it.entries())
                    .extracting(Entry::id)
                    .containsExactlyInAnyOrder("shop-password", "card-password"));
  }

  /// Whoever uses the fifth is asked for it too.
  @Test
  void asksForTheSystemHoweverManyThereAre() {
    var entries = new LinkedHashMap<>(SampleEntries.all().entries());
    for (var system : List.of("one", "two", "three", "four", "five")) {
      var renewal = SampleEntries.entry(system, "ต่ออายุบัตรประจำตัวอย่างไร", "Renewal");
      entries.put(system, renewal.systems(system).entry());
    }
    var known = SampleEntries.all();
    var many = FaqSearch.over(new FaqSet(entries, known.synonyms(), known.stopWords(), Set.of()));

    assertThat(many.find(Question.of("ต่ออายุบัตรประจำตัวอย่างไร")))
        .isInstanceOfSatisfying(
            Finding.DependsOnSystem.class, it -> assertThat(it.entries()).hasSize(5));
  }

  @Test
  void asksForTheGroupWhereEachHasItsAnswer() {
    assertThat(search.find(Question.of("ขอคู่มือการใช้งาน")))
        .isInstanceOfSatisfying(
            Finding.DependsOnGroup.class,
            it ->
                assertThat(it.entries())
                    .extracting(Entry::id)
                    .containsExactlyInAnyOrder("manual-local", "manual-province"));
  }

  @Test
  void doesNotAskWhatIsKnown() {
    var question =
        new Question("ลืมรหัสผ่าน ต้องทำอย่างไร", Optional.empty(), Optional.of("doh-card"));

    assertThat(search.rank(question).entries().getFirst().entry().id()).isEqualTo("card-password");
    assertThat(search.rank(question).entries())
        .extracting(it -> it.entry().id())
        .doesNotContain("shop-password");
    assertThat(search.find(question)).isNotInstanceOf(Finding.DependsOnSystem.class);
  }

  /// Who is of none of the groups gets no group's answer for theirs.
  @Test
  void asksBackWhereEachAnswerIsForAnotherGroupThanTheKnownOne() {
    var known = new Question("ขอคู่มือการใช้งาน", Optional.of("อื่นๆ"), Optional.empty());

    assertThat(search.find(Question.of("ขอคู่มือการใช้งาน")))
        .isInstanceOf(Finding.DependsOnGroup.class);
    assertThat(search.find(known)).isInstanceOf(Finding.DependsOnGroup.class);
  }

  @Test
  void showsWhichViewsMatched() {
    var best = search.rank(Question.of("ขอเบอร์หน่อย")).entries().getFirst();

    assertThat(best.passage()).isEqualTo("ขอเบอร์หน่อย");
    assertThat(best.views().get()).containsEntry("grams", 1.0).containsKeys("words", "bones");
  }

  /// It has every other word of an answer, and asks for something else.
  @Test
  void knowsByTheAgencysWordsWhatIsForAnotherCounter() {
    var set = SampleEntries.all();
    var unwarned =
        FaqSearch.over(new FaqSet(set.entries(), set.synonyms(), set.stopWords(), Set.of("ฝนตก")));
    var question = Question.of("ลืมรหัสผ่านใบขับขี่");

    assertThat(search.rank(question).ours()).isLessThan(unwarned.rank(question).ours() - 0.1);
  }

  @Test
  void livesWithoutAnyEntry() {
    var empty = FaqSearch.over(new FaqSet(Map.of(), List.of(), Set.of(), Set.of()));

    assertThat(empty.find(Question.of("ลืมรหัสผ่าน"))).isInstanceOf(Finding.Nothing.class);
  }

  @Test
  void neverStumblesOverWhatPeopleType() {
    var random = new Random(42);
    for (int i = 0; i < 1000; i++) {
      var typed = new StringBuilder();
      int length = random.nextInt(i % 100 == 0 ? 6000 : 60);
      for (int at = 0; at < length; at++) {
        typed.appendCodePoint(letter(random));
      }
      assertThat(search.find(Question.of(typed.toString()))).isNotNull();
    }
  }

  private static int letter(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> 'ก' + random.nextInt('๛' - 'ก');
      case 1 -> ' ' + random.nextInt(95);
      case 2 -> random.nextInt(0x2FFF);
      default -> random.nextInt(0x10FFFF);
    };
  }

  private String firstFor(String typed) {
    return search.rank(Question.of(typed)).entries().getFirst().entry().id();
  }
}
