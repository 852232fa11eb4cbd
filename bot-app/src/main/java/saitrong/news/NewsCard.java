package saitrong.news;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.content.Content;
import saitrong.content.TextKey;
import saitrong.content.ThaiDates;
import saitrong.message.Action;
import saitrong.message.Message.Card;
import saitrong.message.Message.Card.Row;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;
import saitrong.ticket.CaseFacts;
import saitrong.ticket.Confirmation;
import saitrong.ticket.Remark;
import saitrong.ticket.StateNames;
import saitrong.ticket.Ticket;
import saitrong.ticket.WordsForTheCitizen;

/// Where a case is now, what it needs or what came of it, and by when: one card. On the lock screen
/// stands the number alone. Officers' notes to each other are never on it, and of a confidential
/// case nothing but where it is.
record NewsCard(
    Ticket ticket,
    Map<String, Map<Remark, PersonalText>> remarks,
    Confirmation confirmation,
    Content content,
    Language language,
    Instant now) {

  private static final String TRACK = "track";
  private static final String ADD_DOCUMENTS = "add-documents";
  private static final String RATE = "rate";
  private static final List<Integer> BEST_FIRST = List.of(5, 4, 3, 2, 1);
  private static final String NOT_SETTLED = "not-settled";

  Card message() {
    var number = Map.of("number", ticket.number().toString());
    return new Card(
        say(TextKey.ALT_CASE, number),
        say(TextKey.ALT_CASE, number),
        new StateNames(content.profile().caseStates()).toTheCitizen(ticket, language),
        rows(),
        buttons(),
        null);
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    step().ifPresent(step -> rows.add(sentence(TextKey.NEWS_STEP, Map.of("step", step))));
    if (ticket.confidential()) {
      rows.add(sentence(TextKey.NEWS_CONFIDENTIAL, Map.of()));
    } else {
      rows.addAll(told());
      rows.addAll(promised());
      askableUntil().ifPresent(rows::add);
    }
    return rows;
  }

  private Optional<String> step() {
    return switch (ticket.state()) {
      case WAITING -> Optional.of("1");
      case ACCEPTED -> Optional.of("2");
      case IN_PROGRESS, AWAITING_CITIZEN, FORWARDED -> Optional.of("3");
      case DONE -> Optional.of("4");
      case REFERRED, IMPOSSIBLE, WITHDRAWN, LAPSED, MERGED -> Optional.empty();
    };
  }

  private List<Row> told() {
    var words = new WordsForTheCitizen(ticket, remarks, language).facts();
    var rows = new ArrayList<Row>();
    add(rows, TextKey.NEWS_WANTED, words.get(WordsForTheCitizen.WANTED));
    add(rows, TextKey.NEWS_WANTED_BY, words.get(WordsForTheCitizen.WANTED_BY));
    add(rows, TextKey.NEWS_RESULT, words.get(WordsForTheCitizen.RESULT));
    add(rows, TextKey.NEWS_REASON, words.get(WordsForTheCitizen.REASON));
    add(rows, TextKey.NEWS_WHY, words.get(WordsForTheCitizen.WHY));
    add(rows, TextKey.NEWS_INSTEAD, words.get(WordsForTheCitizen.INSTEAD));
    add(rows, TextKey.NEWS_AGENCY, words.get(WordsForTheCitizen.AGENCY));
    add(rows, TextKey.NEWS_REFERENCE, words.get(WordsForTheCitizen.REFERENCE));
    add(rows, TextKey.NEWS_CONTACT, words.get(WordsForTheCitizen.CONTACT));
    more().ifPresent(rows::add);
    return rows;
  }

  private Optional<Row> more() {
    return switch (ticket.state()) {
      case AWAITING_CITIZEN ->
          typed(ADD_DOCUMENTS)
              .map(words -> sentence(TextKey.NEWS_HOW_TO_TELL, Map.of("words", words)));
      case FORWARDED -> Optional.of(sentence(TextKey.NEWS_FORWARDED, Map.of("who", coordinator())));
      case LAPSED -> Optional.of(sentence(TextKey.NEWS_LAPSED, Map.of()));
      case MERGED ->
          ticket
              .mergedInto()
              .map(into -> sentence(TextKey.NEWS_MERGED, Map.of("number", into.toString())));
      case WAITING, ACCEPTED, IN_PROGRESS, DONE, IMPOSSIBLE, REFERRED, WITHDRAWN ->
          Optional.empty();
    };
  }

  /// Who sees to it whoever acts; just "officers" where the agency names no unit.
  private String coordinator() {
    var unit = content.profile().unit();
    return unit == null ? say(TextKey.NEWS_OFFICERS, Map.of()) : unit.in(language);
  }

  /// By when there is a result, and who has it: what ติดตามเรื่อง says too.
  private List<Row> promised() {
    var facts = CaseFacts.of(ticket, content, language, now);
    var rows = new ArrayList<Row>();
    if (!ticket.isClosed()) {
      add(rows, TextKey.NEWS_DUE, facts.get(CaseFacts.DUE));
      add(rows, TextKey.NEWS_IN_CHARGE, facts.get(CaseFacts.RESPONSIBLE));
    }
    return rows;
  }

  private Optional<Row> askableUntil() {
    return confirmation instanceof Confirmation.Awaited(var last)
        ? Optional.of(
            sentence(
                TextKey.NEWS_ASKABLE,
                Map.of("day", ThaiDates.brief(lastDayToCall(last), language))))
        : Optional.empty();
  }

  /// The last on which somebody answers the telephone, where one is left.
  private LocalDate lastDayToCall(LocalDate last) {
    var today = LocalDate.ofInstant(now, ThaiDates.ZONE);
    return last.datesUntil(today, Period.ofDays(-1))
        .filter(content.officeHours()::isWorkingDay)
        .findFirst()
        .orElse(last);
  }

  private List<Action> buttons() {
    return ticket.isClosed()
        ? ofTheEnd()
        : Stream.of(ADD_DOCUMENTS, TRACK).flatMap(it -> button(it).stream()).toList();
  }

  /// What can be said to a result is asked for with it; an officer is always there.
  private List<Action> ofTheEnd() {
    var buttons = new ArrayList<Action>();
    if (isRated()) {
      button(RATE).ifPresent(buttons::add);
    }
    if (confirmation instanceof Confirmation.Awaited) {
      button(NOT_SETTLED).ifPresent(buttons::add);
    }
    buttons.add(saying(say(TextKey.BUTTON_OFFICER, Map.of())));
    return buttons;
  }

  /// The score itself, in one tap; the button above does for who has no quick replies.
  List<Action> scores() {
    var flows = content.flows();
    if (flows == null || !isRated()) {
      return List.of();
    }
    return typed(RATE).stream()
        .flatMap(words ->
            BEST_FIRST.stream()
                .map(score ->
                    (Action) new Action.Say(flows.score(score, language), words + " " + score)))
        .toList();
  }

  /// Whether its person is asked for a score. Nothing of a confidential case is counted.
  boolean isRated() {
    return confirmation instanceof Confirmation.Awaited
        && !ticket.confidential()
        && name(RATE).isPresent();
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

  private static Action saying(String label) {
    return new Action.Say(label, label);
  }

  private void add(List<Row> rows, TextKey label, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      rows.add(new Row(say(label, Map.of()), value));
    }
  }

  private Row sentence(TextKey key, Map<String, String> variables) {
    return new Row(null, say(key, variables));
  }

  private String say(TextKey key, Map<String, String> variables) {
    return content.texts().say(language, key, variables);
  }
}
