package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import saitrong.faq.Both;
import saitrong.faq.Entry;
import saitrong.faq.Entry.FollowUp;
import saitrong.flow.Flow;
import saitrong.flow.FlowSet;
import saitrong.message.Message;

/// What stands on a card and can be tapped there, typed: LINE on a PC shows no quick replies.
record OnwardTyped(Situation situation, Entry entry) {

  /// What the words on the card lead to. An officer is asked for by the same words everywhere.
  Optional<Answer> meant(String typed) {
    return page(typed).or(() -> followUps(typed).findFirst());
  }

  private Stream<Answer> followUps(String typed) {
    return new FollowUps(situation, entry).all().flatMap(it -> answer(it, typed).stream());
  }

  /// An address in a text can be tapped on a PC too.
  private Optional<Answer> page(String typed) {
    return new Pages(situation, entry)
        .ofNow()
        .filter(it -> Alike.isOne(it.label(), typed))
        .findFirst()
        .map(it -> {
          var says = new Message.Text(it.label() + "\n" + it.address());
          return Answer.of(situation.state(), List.of(says), phrases().ways());
        });
  }

  private Optional<Answer> answer(FollowUp followUp, String typed) {
    return switch (followUp) {
      case FollowUp.StartFlow(var flow, var label) when isMeant(label, typed) ->
          Optional.ofNullable(situation.content().flows())
              .flatMap(flows -> flows.flow(flow).map(it -> started(it, flows)));
      case FollowUp.AnotherEntry(var id, var label) ->
          situation
              .library()
              .entry(id)
              .filter(other -> isJustShown() && isMeant(label.orElse(other.title()), typed))
              .map(_ -> FaqPressed.in(situation).answer(new FaqButton.Also(id)));
      case FollowUp.StartFlow _, FollowUp.CallOfficer _ -> Optional.empty();
    };
  }

  /// Where questions are taken, the one that was answered comes along.
  private Answer started(Flow flow, FlowSet flows) {
    return Leaving.isTakenBy(flow.id(), situation.content())
            && situation.state().lookup().answerToTheQuestion(situation.now()).isPresent()
        ? Leaving.theQuestion(situation)
        : StartingFlow.start(situation, flows, flow);
  }

  /// Later the same words are a question of their own.
  private boolean isJustShown() {
    return situation.state().lookup().isOfThisHour(situation.now());
  }

  private boolean isMeant(Both label, String typed) {
    return Alike.isOne(filled(label), typed);
  }

  private String filled(Both words) {
    return phrases().filled(words, situation);
  }

  private Phrases phrases() {
    return Phrases.of(situation);
  }
}
