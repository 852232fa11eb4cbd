package saitrong.handoff.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.handoff.ChatCards;
import saitrong.handoff.Talk;
import saitrong.message.Message;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;

/// An officer sends one of the bot's cards in a chat that is theirs.
record SendingCards(
    DeskTalks desk, HoldersTurn turn, OfficersWords words, ChatCards cards, OnceTokens once) {

  static final String CONTACT = "contact";
  private static final String ANSWER = "answer ";
  private static final String CASE = "case ";

  /// As the page names an answer's.
  static String ofAnswer(String entry) {
    return ANSWER + entry;
  }

  static String ofCase(String number) {
    return CASE + number;
  }

  /// @return why it was not sent, in a key of the desk's words
  Optional<String> send(
      Account account, Talk talk, @Nullable String token, @Nullable String asked) {
    var form = Conducting.form(once, talk, token);
    if (!DeskTalks.has(account, talk)) {
      return Optional.of(Conducting.NOT_YOURS);
    }
    var wanted = asked == null ? "" : asked;
    var card = card(talk, wanted);
    if (card.isEmpty()) {
      return Optional.of("talk.refused.card");
    }
    desk.begin(account, "talk-say-card", talk);
    boolean isSaid = turn.take(account, talk, now -> words.show(now, form, wanted, card.get()));
    return isSaid ? Optional.empty() : Optional.of(Conducting.NOT_YOURS);
  }

  private Optional<Message> card(Talk talk, String wanted) {
    if (wanted.startsWith(ANSWER)) {
      return cards.answer(talk.citizen(), wanted.substring(ANSWER.length()));
    }
    return wanted.equals(CONTACT)
        ? Optional.of(cards.contact(talk.citizen()))
        : desk.cases(talk).stream()
            .filter(it -> wanted.equals(ofCase(it.number().toString())))
            .findFirst()
            .map(it -> cards.ofCase(talk.citizen(), it));
  }
}
