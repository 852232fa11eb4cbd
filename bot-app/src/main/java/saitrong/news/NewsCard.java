package saitrong.news;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import saitrong.content.Content;
import saitrong.content.TextKey;
import saitrong.conversation.CaseCard;
import saitrong.conversation.ScoreChips;
import saitrong.message.Action;
import saitrong.message.Message.Card;
import saitrong.message.Message.Card.Row;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;
import saitrong.ticket.Confirmation;
import saitrong.ticket.Remark;
import saitrong.ticket.Ticket;

/// The card of a case as news: what ติดตามเรื่อง shows too, with the way there, or to an officer.
record NewsCard(
    Ticket ticket,
    Map<String, Map<Remark, PersonalText>> remarks,
    Confirmation confirmation,
    Optional<LocalDate> reopenable,
    Content content,
    Language language,
    Instant now) {

  private static final String TRACK = "track";
  private static final String RATE = "rate";
  private static final String NOT_SETTLED = "not-settled";
  private static final int BUTTONS = 3;

  /// @param file the link to what goes with the result
  Card message(Optional<URI> file) {
    var said = said();
    var card = said.card(said.facts(remarks, confirmation, file));
    return new Card(
        card.altText(),
        card.title(),
        card.fact(),
        card.rows(),
        buttons(card.buttons()),
        card.foot());
  }

  /// What can be said to a result is asked for with it; an officer is always there. Nobody rates a
  /// confidential case, but that its result is understood can be said all the same.
  private List<Action> buttons(List<Action> ofTheCase) {
    var buttons = new ArrayList<>(ofTheCase);
    if (ticket.confidential() && confirmation instanceof Confirmation.Awaited) {
      name(RATE).ifPresent(_ -> buttons.addFirst(understood()));
    }
    if (ticket.isClosed()) {
      String officer = say(TextKey.BUTTON_OFFICER);
      buttons.add(new Action.Say(officer, officer));
    } else {
      button(TRACK).ifPresent(buttons::add);
    }
    return buttons.subList(0, Math.min(BUTTONS, buttons.size()));
  }

  private Action understood() {
    return aboutTheCase(say(TextKey.BUTTON_UNDERSTOOD));
  }

  private Action notSettled(String name) {
    return aboutTheCase(said().isRefused() ? say(TextKey.BUTTON_EXPLAIN) : name);
  }

  private CaseCard said() {
    return new CaseCard(ticket, reopenable, content, language, now);
  }

  private Action aboutTheCase(String label) {
    return new Action.Say(label, label + " " + ticket.number());
  }

  private String say(TextKey key) {
    return content.texts().say(language, key);
  }

  /// The score itself, in one tap; the button above does for who has no quick replies.
  List<Action> scores() {
    return isRated() ? scoresToTap() : List.of();
  }

  /// Once more for who said nothing to a result: the question alone, for the result stands above.
  Card reminder() {
    String number =
        content
            .texts()
            .say(language, TextKey.ALT_CASE, Map.of("number", ticket.number().toString()));
    String question = content.texts().say(language, TextKey.NEWS_RATE_REMINDER);
    var buttons =
        Stream.concat(
                button(RATE).stream(),
                Stream.of(NOT_SETTLED)
                    .filter(_ -> confirmation instanceof Confirmation.Awaited)
                    .flatMap(it -> name(it).stream())
                    .map(this::notSettled))
            .toList();
    return new Card(number, number, null, List.of(new Row(null, question)), buttons, null);
  }

  List<Action> scoresToTap() {
    return new ScoreChips(content, language).of(ticket.number().toString());
  }

  /// Whether its person is asked for a score. Nothing of a confidential case is counted.
  boolean isRated() {
    return confirmation instanceof Confirmation.Awaited
        && !ticket.confidential()
        && name(RATE).isPresent();
  }

  /// Whether its person has said nothing to the result, and can be asked once more.
  boolean isUnheard() {
    boolean silent =
        switch (confirmation) {
          case Confirmation.Awaited _, Confirmation.Silent _ -> true;
          case Confirmation.NotAsked _, Confirmation.Understood _ -> false;
        };
    return silent && !ticket.confidential() && name(RATE).isPresent();
  }

  /// Says which case it is about: nobody is asked for the number that stands above.
  private Optional<Action> button(String script) {
    return name(script).flatMap(label -> typed(script).map(words -> new Action.Say(label, words)));
  }

  private Optional<String> typed(String script) {
    return name(script).map(name -> name + " " + ticket.number());
  }

  /// How a script is called; absent where this agency does not have it.
  private Optional<String> name(String script) {
    return Optional.ofNullable(content.flows())
        .flatMap(flows -> flows.flow(script))
        .map(flow -> flow.name().in(language));
  }
}
