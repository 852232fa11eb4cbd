package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// A fresh index has worked out nothing yet, and the first questions come at the same time.
class SearchFromAllSidesTest {

  private static final int CITIZENS = 8;
  private static final int FRESH_SETS = 25;
  private static final List<String> QUESTIONS =
      List.of(
          "ขอเบอโทหน่อยคับ",
          "เสาอาทิดเปิดมั้ย",
          "ลืมรหัสผ่าน ต้องทำอย่างไร",
          "คู่มือเทศบาล",
          "เลขรับแจ้ง ๐๐๐๑๑/๒๕๖๙",
          "what is the phone number");

  @Test
  void findsTheSameForEverybodyAsForOneAlone() throws Exception {
    var alone = found(FaqSearch.over(SampleEntries.all()));

    try (var citizens = Executors.newFixedThreadPool(CITIZENS)) {
      for (int set = 0; set < FRESH_SETS; set++) {
        var fresh = FaqSearch.over(SampleEntries.all());
        var together = new CyclicBarrier(CITIZENS);
        Callable<List<String>> asking =
            () -> {
              together.await();
              return found(fresh);
            };
        var all = new ArrayList<Callable<List<String>>>();
        for (int citizen = 0; citizen < CITIZENS; citizen++) {
          all.add(asking);
        }
        for (var answer : citizens.invokeAll(all)) {
          assertThat(answer.get()).isEqualTo(alone);
        }
      }
    }
  }

  /// With scores: what was worked out by two at once must not count twice.
  private static List<String> found(FaqSearch search) {
    return QUESTIONS.stream()
        .map(Question::of)
        .map(search::rank)
        .map(ranking ->
            ranking.entries().stream().map(it -> it.entry().id() + " " + it.score()).toList()
                + " "
                + ranking.right())
        .toList();
  }
}
