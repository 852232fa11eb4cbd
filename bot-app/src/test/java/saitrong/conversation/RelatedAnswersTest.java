package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.Content;
import saitrong.content.ShippedContent;
import saitrong.faq.Entry;
import saitrong.faq.Entry.FollowUp;
import saitrong.shared.Language;

/// Every answer that ships leads on to another one, which its agency serves, unless its file names
/// as many ways on as there may be.
class RelatedAnswersTest {

  private static final int MOST = 3;

  @ParameterizedTest
  @ValueSource(strings = {"profile", "tambon-example"})
  void areNamedByEveryCard(String agency) {
    var situation = situation(ShippedContent.of(agency));
    var leadingNowhere = new ArrayList<String>();
    for (var entry : situation.content().faq().entries().values()) {
      if (others(situation, entry).isEmpty() && entry.followUps().size() < MOST) {
        leadingNowhere.add(entry.id());
      }
    }

    assertThat(leadingNowhere).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"profile", "tambon-example"})
  void standInTheSameGroupAndAreForTheSamePeople(String agency) {
    var situation = situation(ShippedContent.of(agency));
    for (var entry : situation.content().faq().entries().values()) {
      assertThat(situation.library().related(entry))
          .as(entry.id())
          .allSatisfy(it -> assertThat(it.group()).isEqualTo(entry.group()))
          .noneMatch(it -> it.id().equals(entry.id()))
          .noneMatch(it -> isForOthers(it, entry));
    }
  }

  /// Nearest of all is not near: who borrows tents has no tip to give.
  @Test
  void haveSomethingToDoWithTheAnswer() {
    var library = Library.OF_CONTENT.apply(ShippedContent.of("tambon-example"));

    assertThat(library.related(library.entry("local-borrow").orElseThrow())).isEmpty();
    assertThat(library.related(library.entry("local-elderly").orElseThrow()))
        .extracting(Entry::id)
        .startsWith("local-allowance-paid");
  }

  private static boolean isForOthers(Entry one, Entry other) {
    return !one.audience().isEmpty()
        && !other.audience().isEmpty()
        && one.audience().stream().noneMatch(other.audience()::contains);
  }

  private static List<String> others(Situation situation, Entry entry) {
    return new FollowUps(situation, entry)
        .all()
        .flatMap(
            it -> it instanceof FollowUp.AnotherEntry(var id, _) ? Stream.of(id) : Stream.empty())
        .filter(id -> situation.library().entry(id).isPresent())
        .toList();
  }

  private static Situation situation(Content content) {
    return new Situation(
        State.ofAStranger().speaking(Language.TH),
        List.of(),
        content,
        FakeLinks.none(),
        Library.OF_CONTENT.apply(content),
        Instant.parse("2026-11-20T03:00:00Z"));
  }
}
