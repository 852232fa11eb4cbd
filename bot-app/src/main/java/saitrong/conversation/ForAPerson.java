package saitrong.conversation;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saitrong.content.Directory.Unit;
import saitrong.content.OpenSpan;
import saitrong.content.TextKey;
import saitrong.content.ThaiDates;
import saitrong.flow.Effect;
import saitrong.flow.Position;
import saitrong.handoff.CalledAbout;
import saitrong.handoff.Talk;
import saitrong.handoff.UnitQueues.Ahead;
import saitrong.message.Message;

/// What is said to whoever asks for a person, and whether an officer is called into the chat: where
/// the agency says that officers answer there, and while its office is open. Otherwise they hear
/// how else to reach one.
record ForAPerson(List<Message> says, List<Effect> tasks) {

  ForAPerson {
    says = List.copyOf(says);
    tasks = List.copyOf(tasks);
  }

  /// By words or a button, perhaps after a question that had no answer.
  static ForAPerson askedBy(Situation situation) {
    boolean isUnanswered = situation.state().lookup().isUnanswered(situation.now());
    var matter = new MatterOfTheCall(situation).asked();
    return of(situation, isUnanswered ? "unsure" : "asked", matter);
  }

  /// By a script.
  static ForAPerson sentBy(Situation situation, Position script, List<Effect.Given> given) {
    return of(situation, "flow", new MatterOfTheCall(situation).of(script, given));
  }

  private static ForAPerson of(Situation situation, String why, CalledAbout matter) {
    var phrases = Phrases.of(situation);
    if (!situation.content().profile().officersInChat()) {
      return new ForAPerson(phrases.officers(situation.now()), List.of());
    }
    return switch (situation.talk()) {
      case TheirTalk.Waiting(int place) ->
          new ForAPerson(new InTheQueue(phrases, situation.now()).still(place), List.of());
      case TheirTalk.None none -> anew(situation, none, why, matter);
      case TheirTalk.Taken() -> new ForAPerson(List.of(), List.of());
    };
  }

  private static ForAPerson anew(
      Situation situation, TheirTalk.None others, String why, CalledAbout matter) {
    var queue = new InTheQueue(Phrases.of(situation), situation.now());
    if (!queue.isOpen()) {
      return new ForAPerson(queue.closed(), List.of());
    }
    var unit =
        Optional.ofNullable(situation.content().directory())
            .flatMap(matter::unitIn)
            .map(Unit::id)
            .or(others::ofTheirCases)
            .orElse(null);
    var call = new Effect.OfTalk.Call(Talk.calledBy(situation.id()), why, matter.named(), unit);
    return new ForAPerson(queue.anew(others.of(unit)), List.of(call));
  }

  /// What the queue is like now.
  private record InTheQueue(Phrases phrases, Instant now) {

    boolean isOpen() {
      return phrases.content().officeHours().isOpen(now);
    }

    List<Message> anew(Ahead others) {
      var key = others.watched() ? TextKey.TALK_QUEUED : TextKey.TALK_QUEUED_UNWATCHED;
      return phrases.say(key, placed(others.waiting() + 1, "until", until()));
    }

    List<Message> still(int place) {
      return isOpen()
          ? phrases.say(TextKey.TALK_STILL_QUEUED, placed(place, "until", until()))
          : phrases.say(TextKey.TALK_STILL_QUEUED_CLOSED, placed(place, "opening", opening()));
    }

    List<Message> closed() {
      return phrases.contact(TextKey.TALK_CLOSED, Map.of("opening", opening()), now);
    }

    private static Map<String, String> placed(int place, String name, String value) {
      return Map.of("place", Integer.toString(place), name, value);
    }

    /// The end of the day, whatever breaks there are in it.
    private String until() {
      var today = now.atZone(ThaiDates.ZONE).toLocalDate();
      return phrases.content().officeHours().spansOn(today).stream()
          .map(OpenSpan::to)
          .max(LocalTime::compareTo)
          .map(to -> ThaiDates.time(to, phrases.language()))
          .orElseThrow();
    }

    private String opening() {
      var next = phrases.content().officeHours().nextOpening(now);
      return ThaiDates.moment(next, phrases.language());
    }
  }
}
