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
  void findsNothingForNothing() {
    assertThat(retriever.nearest("")).isEmpty();
  }
}
