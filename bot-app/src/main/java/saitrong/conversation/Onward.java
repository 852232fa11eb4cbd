package saitrong.conversation;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.content.TextKey;
import saitrong.faq.Both;
import saitrong.faq.Entry;
import saitrong.faq.Entry.FollowUp;
import saitrong.flow.Flow;
import saitrong.learning.Lesson.Showing;
import saitrong.message.Action;
import saitrong.message.Limits;

/// What an answer leads to: pages, scripts, other answers, an officer, a telephone. The first is a
/// button of its card; the others are quick replies, and words to type for LINE on a PC, which
/// shows none.
record Onward(Situation situation, Entry entry) {

  private static final int BUTTONS = 3;

  Optional<Action> first() {
    return actions().stream().findFirst();
  }

  private List<Action> others() {
    return actions().stream().skip(1).toList();
  }

  /// As words on the card, in quotes, for LINE on a PC; the way to a person is always among them,
  /// or on the button.
  Optional<String> inWords() {
    var ways =
        new ArrayList<>(others().stream().filter(it -> !dials(it)).map(Action::label).toList());
    if (!leadsToAPerson()) {
      ways.add(phrases().label(TextKey.BUTTON_TALK));
    }
    return ways.isEmpty()
        ? Optional.empty()
        : Optional.of(
            phrases()
                .label(
                    TextKey.FAQ_ONWARD,
                    Map.of("choices", "\"" + String.join("\" \"", ways) + "\"")));
  }

  /// Nobody dials by typing; the number stands in the answer.
  private static boolean dials(Action action) {
    return action instanceof Action.Open(_, URI address) && "tel".equals(address.getScheme());
  }

  private boolean leadsToAPerson() {
    return entry.followUps().stream()
        .anyMatch(it ->
            switch (it) {
              case FollowUp.CallOfficer() -> true;
              case FollowUp.StartFlow(var flow, _) -> Leaving.isTakenBy(flow, situation.content());
              case FollowUp.AnotherEntry _ -> false;
            });
  }

  /// The others, then the ways that are always open: of these the last, for the first are in the
  /// menu too.
  List<Action> replies() {
    var replies = new ArrayList<>(others());
    var there =
        Stream.concat(replies.stream(), started()).map(Onward::leadsTo).collect(Collectors.toSet());
    var ways = phrases().ways().stream().filter(it -> !there.contains(leadsTo(it))).toList();
    int room = Limits.QUICK_REPLIES - replies.size();
    replies.addAll(ways.subList(Math.max(0, ways.size() - room), ways.size()));
    return replies;
  }

  /// Scripts that an answer leads to need no second way, by whichever button.
  private Stream<Action> started() {
    return entry.followUps().stream()
        .flatMap(it ->
            it instanceof FollowUp.StartFlow(var flow, _) ? flow(flow).stream() : Stream.empty())
        .map(flow -> Menu.starts(flow, situation.language()));
  }

  private Optional<Flow> flow(String id) {
    return Optional.ofNullable(situation.content().flows()).flatMap(flows -> flows.flow(id));
  }

  private static Object leadsTo(Action action) {
    return action instanceof Action.Tap tap ? tap.data() : action;
  }

  /// What leaves the chat, as far as a card has room.
  List<Action> outside() {
    var dialling = new Dialling(phrases());
    return Stream.of(dialling.toAll(entry), pages().actions(), dialling.toOne(entry))
        .flatMap(List::stream)
        .limit(BUTTONS)
        .toList();
  }

  private Pages pages() {
    return new Pages(situation, entry);
  }

  private List<Action> actions() {
    var dialling = new Dialling(phrases());
    return Stream.of(
            dialling.toAll(entry).stream(),
            pages().actions().stream(),
            entry.followUps().stream().flatMap(it -> followUp(it).stream()),
            dialling.toOne(entry).stream(),
            new FollowUps(situation, entry).related().flatMap(it -> followUp(it).stream()))
        .flatMap(Function.identity())
        .toList();
  }

  /// A script that is off here, or an entry that is not served, has no button.
  private Optional<Action> followUp(FollowUp followUp) {
    return switch (followUp) {
      case FollowUp.StartFlow(var flow, var label) ->
          flow(flow).map(on -> starts(on, filled(label)));
      case FollowUp.AnotherEntry(var id, var label) ->
          situation
              .library()
              .entry(id)
              .map(other -> {
                var words = filled(label.orElse(other.title()));
                return new Action.Tap(
                    words, new FaqButton.Also(id).data(), Limits.ACTION_TEXT.cut(words));
              });
      case FollowUp.CallOfficer() -> {
        var talk = phrases().label(TextKey.BUTTON_TALK);
        yield Optional.of(new Action.Tap(talk, Command.OFFICER.data(), talk));
      }
    };
  }

  /// Where questions are taken, the one that this answers comes along.
  private Action starts(Flow flow, String label) {
    var showing = new Showing(entry.id(), entry.version(), situation.id());
    return Leaving.isTakenBy(flow.id(), situation.content())
        ? new Action.Tap(
            label, new FaqButton.LeaveAnswered(showing).data(), Limits.ACTION_TEXT.cut(label))
        : Menu.starts(flow, label);
  }

  private String filled(Both words) {
    return phrases().filled(words, situation);
  }

  private Phrases phrases() {
    return Phrases.of(situation);
  }
}
