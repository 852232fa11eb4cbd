package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.ShippedContent;
import saitrong.faq.Both;
import saitrong.faq.Entry.FollowUp;
import saitrong.flow.FlowSet;
import saitrong.shared.Language;

/// What stands on a button of an answer can be typed at any time, also long after the card: it
/// begins the same script. But none is called as the menu calls the way to a new question, which
/// would then take the old one along.
class WordsOfTheCardsTest {

  @ParameterizedTest
  @ValueSource(strings = {"profile", "tambon-example"})
  void beginWhatTheirButtonsBegin(String agency) {
    var content = ShippedContent.of(agency);
    var flows = Objects.requireNonNull(content.flows());
    var lost = new ArrayList<String>();
    for (var entry : content.faq().entries().values()) {
      for (var followUp : entry.followUps()) {
        if (followUp instanceof FollowUp.StartFlow(var flow, var label)
            && flows.flow(flow).isPresent()
            && !bothBegin(flow, label, flows)) {
          lost.add(entry.id() + ": " + label);
        }
      }
    }

    assertThat(lost).isEmpty();
  }

  private static boolean bothBegin(String flow, Both label, FlowSet flows) {
    return begins(flow, label.th(), flows) && begins(flow, label.in(Language.EN), flows);
  }

  private static boolean begins(String flow, String words, FlowSet flows) {
    return flows.askedFor(words).filter(it -> it.id().equals(flow)).isPresent();
  }

  @Test
  void areNotTheMenusWordsForANewQuestion() {
    var content = ShippedContent.ofTheDefaultAgency();
    var taking = Objects.requireNonNull(content.profile().questionsTo());
    var menus = Objects.requireNonNull(content.flows()).flow(taking).orElseThrow().name();

    for (var entry : content.faq().entries().values()) {
      for (var followUp : entry.followUps()) {
        if (followUp instanceof FollowUp.StartFlow(var flow, var label) && flow.equals(taking)) {
          assertThat(label.th()).as(entry.id()).isNotEqualTo(menus.in(Language.TH));
          assertThat(label.en()).as(entry.id()).isNotEqualTo(menus.in(Language.EN));
        }
      }
    }
  }
}
