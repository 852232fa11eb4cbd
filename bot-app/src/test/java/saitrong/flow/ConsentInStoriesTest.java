package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import saitrong.flow.Walk.Way;

/// Every walk of every story of every flow that ships, as the law wants it: the notice before the
/// first personal question, and a consent, of its own and explicit, before what section 26 names
/// and before nothing else.
class ConsentInStoriesTest {

  private static final FlowSet FLOWS = FlowFiles.shipped();

  /// Health and disability. Whoever adds one here has asked a lawyer.
  private static final List<String> SENSITIVE =
      List.of(
          "patient-transport/การเคลื่อนไหว",
          "patient-transport/อาการ",
          "welfare-registration/ความพิการ");

  private record Walked(Flow flow, List<Step> steps) {}

  private static final List<Walked> WALKS = walks();

  private static List<Walked> walks() {
    var walks = new ArrayList<Walked>();
    var watching =
        new Coverage() {
          @Override
          void add(Flow flow, Way way) {
            walks.add(new Walked(flow, way.trace().stream().map(flow.steps()::get).toList()));
            super.add(flow, way);
          }
        };
    new Stories(FLOWS, FlowFiles.SHIPPED.resolve("stories"), FlowFiles::standing)
        .play(FLOWS.flows().keySet(), watching);
    return List.copyOf(walks);
  }

  @Test
  void giveTheNoticeBeforeTheFirstPersonalQuestion() {
    for (var walk : WALKS) {
      boolean told = false;
      for (var step : walk.steps()) {
        told |= step instanceof Step.Notice;
        if (step instanceof Step.Ask ask && ask.personal()) {
          assertThat(told).as(walk.flow().id() + "/" + ask.name()).isTrue();
        }
      }
    }
  }

  @Test
  void askForTheConsentBeforeWhatNeedsIt() {
    for (var walk : WALKS) {
      var asked = new HashSet<String>();
      for (var step : walk.steps()) {
        if (step instanceof Step.Consent consent) {
          asked.add(consent.name());
        }
        if (step instanceof Step.Ask ask && ask.consent() != null) {
          assertThat(asked).as(walk.flow().id() + "/" + ask.name()).contains(ask.consent());
        }
      }
    }
  }

  /// Right before the first question that needs it, so that everybody sees what they consent to.
  @Test
  void askForNoConsentElsewhere() {
    var needing = new TreeSet<String>();
    for (var flow : FLOWS.flows().values()) {
      Step.Consent open = null;
      for (var step : flow.steps()) {
        if (step instanceof Step.Ask ask && ask.consent() != null) {
          needing.add(flow.id() + "/" + ask.name());
        }
        if (open != null && step instanceof Step.Stop) {
          assertThat(step)
              .as(flow.id() + "/" + open.name())
              .isInstanceOfSatisfying(Step.Ask.class, it -> assertThat(it.consent()).isNotNull());
        }
        open = step instanceof Step.Consent consent ? consent : null;
      }
      assertThat(open).isNull();
    }

    assertThat(needing).containsExactlyInAnyOrderElementsOf(SENSITIVE);
  }

  /// What the walks are worth: both consents were met in them, given and refused alike.
  @Test
  void meetEveryNoticeAndEveryConsent() {
    for (var flow : FLOWS.flows().values()) {
      var met = new HashSet<Step>();
      WALKS.stream().filter(it -> it.flow().equals(flow)).forEach(it -> met.addAll(it.steps()));
      assertThat(met)
          .containsAll(
              flow.steps().stream()
                  .filter(it -> it instanceof Step.Notice || it instanceof Step.Consent)
                  .toList());
    }
  }
}
