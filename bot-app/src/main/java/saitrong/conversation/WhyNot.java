package saitrong.conversation;

import java.util.Map;
import java.util.Optional;
import saitrong.content.Content;
import saitrong.content.TextKey;
import saitrong.content.ThaiDates;
import saitrong.shared.Language;
import saitrong.ticket.Objection;
import saitrong.ticket.StateNames;
import saitrong.ticket.Ticket;

/// Why a person cannot do with their case what they wished, as when an officer was faster: in words
/// for them, and not in those in which staff are told what they can do.
record WhyNot(Content content, Language language) {

  /// Nothing where there is nothing that a person could do about it.
  Optional<String> of(Ticket ticket, Objection objection) {
    return switch (objection) {
      case Objection.NotFromHere _, Objection.Emptied _ ->
          Optional.of(say(TextKey.RESULT_NOT_NOW, "state", state(ticket)));
      case Objection.TooLate(var last) ->
          Optional.of(say(TextKey.RESULT_TOO_LATE, "last", ThaiDates.brief(last, language)));
      case Objection.Missing _,
          Objection.TooLong _,
          Objection.NotInFull _,
          Objection.Past _,
          Objection.NotYet _,
          Objection.LongAgo _,
          Objection.HadItAlready _,
          Objection.HasItNow _,
          Objection.TooEarly _,
          Objection.NotAsked _,
          Objection.TooSoon _,
          Objection.InformationCame _,
          Objection.NotUnder _,
          Objection.NotMergeable _,
          Objection.ConfirmedBefore _,
          Objection.NothingPromised _,
          Objection.NotLater _,
          Objection.OfficeClosed _,
          Objection.TooFar _,
          Objection.ChangedMeanwhile _,
          Objection.UsedForAnother _,
          Objection.NotYoursToAnswer _,
          Objection.NotReviewed _,
          Objection.HeadsTopic _,
          Objection.NoDraft _,
          Objection.Full _ ->
          Optional.empty();
    };
  }

  private String state(Ticket ticket) {
    return new StateNames(content.profile().caseStates()).toTheCitizen(ticket, language);
  }

  private String say(TextKey key, String name, String value) {
    return content.texts().say(language, key, Map.of(name, value));
  }
}
