package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Of short sentences, finds the one that says what was asked and no more, in whatever words.
class SentencesTest {

  private static final String[] OTHERS = {
    "รถไฟจอดที่สถานีใหญ่",
    "เด็กเล่นฟุตบอลในสนาม",
    "แม่ครัวทำแกงเขียวหวาน",
    "นกเกาะบนกิ่งไม้",
    "ตลาดเปิดทุกวันจันทร์",
    "ผู้ชายเล่นเปียโนในห้อง"
  };

  @ParameterizedTest
  @ValueSource(strings = {"สุนัขวิ่งบนชายหาด", "สุนักวิ่งบนชายหาด", "สุนัขวิงบนชายหาด"})
  void prefersWhatSaysThisAndNoMore(String typed) {
    var sentences =
        over(
            "สุนัขสีดำตัวใหญ่วิ่งบนชายหาดแล้วสุนัขอีกตัววิ่งตามชายคนหนึ่งไปบนชายหาดจนถึงบ้าน",
            "สุนัขวิ่งเล่นบนหาด");

    assertThat(sentences.nearest(typed)).startsWith("สุนัขวิ่งเล่นบนหาด");
  }

  @Test
  void findsWhatIsSaidInOtherWords() {
    var sentences = over("หญิงสาวหั่นมะนาว", "หญิงสาวขายมะนาว", "หญิงสาวล้างมะนาว");

    assertThat(sentences.nearest("ผู้หญิงตัดมะนาว")).startsWith("หญิงสาวหั่นมะนาว");
  }

  @Test
  void areStillFoundByLettersWhereNoWordIsShared() {
    var sentences = over("คอมพิวเตอร์เครื่องเก่า", "คิวเต็มแล้ว");

    assertThat(sentences.nearest("พิวเตอ")).startsWith("คอมพิวเตอร์เครื่องเก่า", "คิวเต็มแล้ว");
  }

  @Test
  void areKnownByTheLengthOfAllTexts() {
    var sentence = "ตลาดเปิดทุกวันจันทร์";
    var page = sentence.repeat(20);

    assertThat(Genre.of(List.of(sentence, sentence, "ก".repeat(300)))).isEqualTo(Genre.SENTENCES);
    assertThat(Genre.of(List.of(page, page, sentence))).isEqualTo(Genre.DOCUMENTS);
    assertThat(Genre.of(List.of())).isEqualTo(Genre.SENTENCES);
  }

  @Test
  void areNotWhatPagesAre() {
    var page =
        "เจ้าของโรงงานต้องติดป้ายบอกเวลาทำงาน ปลูกต้นไม้ริมรั้ว กวาดถนนหน้าประตู"
            + " และเก็บเศษเหล็กให้พ้นทางเดิน ส่วนเหตุรำคาญจากเสียงเครื่องจักรตอนกลางคืน"
            + " เพื่อนบ้านบอกเทศบาลได้ทุกวัน นายช่างจะนำเครื่องวัดมาตั้งบนหลังคา อ่านตัวเลขสามคืน"
            + " แล้วเขียนหนังสือถึงผู้จัดการ";
    var retriever =
        Retriever.over(
            List.of(
                new Retriever.Document("page", page),
                new Retriever.Document("sentence", "เหตุรำคาญจากสุนัข"),
                new Retriever.Document("other", page.substring(0, 100).repeat(3))));

    assertThat(retriever.nearest("เหตุรำคาญจากเสียงเครื่องจักร")).startsWith("page");
  }

  private static Retriever over(String... sentences) {
    var documents =
        Arrays.stream(new String[][] {OTHERS, sentences})
            .flatMap(Arrays::stream)
            .map(sentence -> new Retriever.Document(sentence, sentence))
            .toList();
    return Retriever.over(documents);
  }
}
