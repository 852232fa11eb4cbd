package saitrong.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;
import saitrong.ticket.Channel;
import saitrong.ticket.Logged;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// A matter that an officer writes down, as it was typed. What it lacks is for the register to say.
record OpeningTyped(Typed typed) {

  static final String CONSULTATION = "consultation";

  /// @param confidential as it was typed for the whole command
  Logged read(boolean confidential) throws Misunderstood {
    return new Logged(
        one(Option.CHANNEL, Channel::called),
        TypedDay.moment(typed.take(Option.RECEIVED)),
        Optional.ofNullable(typed.take(Option.KIND)).orElse(CONSULTATION),
        confidential,
        requester(),
        typed.take(Option.SYSTEM),
        one(Option.TOPIC, Topic::called),
        typed.word(1).map(PersonalText::new).orElse(null),
        new Logged.Letter(
            typed.take(Option.LETTER_NO), TypedDay.read(typed.take(Option.LETTER_DATE))),
        typed.takeWords(Option.ANSWER),
        typed.take(Flag.LONG_AGO),
        List.of());
  }

  private Logged.Requester requester() throws Misunderstood {
    return new Logged.Requester(
        typed.takeWords(Option.NAME),
        typed.takeWords(Option.CONTACT),
        one(Option.GROUP, UserGroup::called),
        typed.takeWords(Option.ORGANISATION),
        typed.takeWords(Option.PROVINCE));
  }

  private <T> @Nullable T one(Option option, Function<String, Optional<T>> called)
      throws Misunderstood {
    String word = typed.take(option);
    if (word == null) {
      return null;
    }
    return called
        .apply(word)
        .orElseThrow(() -> new Misunderstood(Choices.noneOfThem(option, word)));
  }
}
