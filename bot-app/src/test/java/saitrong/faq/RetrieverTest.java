package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Finds plain paragraphs, the sentence that fits before the page that mentions it all.
class RetrieverTest {

  private static final String FILLER =
      "งานสาธารณสุขของท้องถิ่นมีหลายด้าน ทั้งตลาด อาหาร น้ำ และขยะ ".repeat(8);

  private final Retriever retriever =
      Retriever.over(
          List.of(
              new Retriever.Document(
                  "strewn", "น้ำ " + FILLER + "เหตุ " + FILLER + "รำคาญ จากเสียง"),
              new Retriever.Document(
                  "near", FILLER + "เหตุรำคาญจากเสียงดังให้แจ้งท้องถิ่น " + FILLER),
              new Retriever.Document("other", "การต่ออายุใบอนุญาตตลาด " + FILLER)));

  @ParameterizedTest
  @ValueSource(strings = {"เหตุรำคาญจากเสียงดัง", "เหตุรำคานจากเสียงดั้ง", "เหตรุำคาญเสยงดัง"})
  void findsTheSentenceThatFits(String typed) {
    assertThat(retriever.nearest(typed)).startsWith("near");
  }

  @Test
  void isNotLedAwayByATextThatAsks() {
    var asks = "ใครพบน้ำดื่มสกปรก ที่ไหน เมื่อไร แจ้งได้ทุกวัน ";
    var tells = "เจ้าพนักงานตรวจน้ำดื่มที่โรงงานทุกเดือน ";
    var retriever =
        Retriever.over(
            List.of(
                new Retriever.Document("asks", FILLER + asks + FILLER),
                new Retriever.Document("tells", FILLER + tells + FILLER),
                new Retriever.Document("other", FILLER)));

    assertThat(retriever.nearest("ใครตรวจน้ำดื่ม ที่ไหน เมื่อไร")).startsWith("tells");
  }

  @Test
  void findsTheTextThatBeginsWithWhatIsAskedAbout() {
    var mentions = "สวนนี้ปลูกมะยม ปลูกต้นยอ ";
    var isAbout = "ต้นยอ นิยมปลูกกันทั่วไป ";
    var retriever =
        Retriever.over(
            List.of(
                new Retriever.Document("mentions", FILLER + mentions + FILLER),
                new Retriever.Document("is about", isAbout + FILLER + FILLER),
                new Retriever.Document("other", FILLER)));

    assertThat(retriever.nearest("ต้นยอปลูกที่ใด")).startsWith("is about");
  }

  @Test
  void tellsEntriesApartByWhatTheyAsk() {
    var retriever =
        Retriever.of(
            List.of(
                entry("who", "ใครออกใบอนุญาตตลาด"), entry("when", "เมื่อไรต้องต่อใบอนุญาตตลาด")),
            List.of(),
            Genre.ENTRIES);

    assertThat(retriever.nearest("ใบอนุญาตตลาด ใคร")).startsWith("who");
    assertThat(retriever.nearest("ใบอนุญาตตลาด เมื่อไร")).startsWith("when");
  }

  private static Searchable entry(String id, String asked) {
    return new Searchable(id, asked, "", List.of(asked));
  }

  @Test
  void findsNothingForNothing() {
    assertThat(retriever.nearest("")).isEmpty();
  }
}
