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
import saitrong.ticket.Fact;
import saitrong.ticket.Remark;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent.Moved;

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

  private static final int LONGEST = 1500;
  private static final String TRACK = "track";
  private static final String ADD_DOCUMENTS = "add-documents";

  Card message() {
    var number = Map.of("number", ticket.number().toString());
    return new Card(
        say(TextKey.ALT_CASE, number),
        say(TextKey.ALT_CASE, number),
        ticket.state().toTheCitizen(language),
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
      ticket.broughtHere().ifPresent(move -> rows.addAll(told(move)));
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
      case REFERRED, IMPOSSIBLE, WITHDRAWN, LAPSED -> Optional.empty();
    };
  }

  private List<Row> told(Moved move) {
    var rows = new ArrayList<Row>();
    switch (ticket.state()) {
      case AWAITING_CITIZEN -> {
        add(rows, TextKey.NEWS_WANTED, said(move, Remark.WORDS));
        add(rows, TextKey.NEWS_WANTED_BY, lastDay(move));
        typed(ADD_DOCUMENTS)
            .map(words -> sentence(TextKey.NEWS_HOW_TO_TELL, Map.of("words", words)))
            .ifPresent(rows::add);
      }
      case FORWARDED -> rows.add(sentence(TextKey.NEWS_FORWARDED, Map.of("who", coordinator())));
      case DONE -> add(rows, TextKey.NEWS_RESULT, said(move, Remark.WORDS));
      case IMPOSSIBLE -> {
        add(rows, TextKey.NEWS_REASON, reason(move));
        add(rows, TextKey.NEWS_WHY, said(move, Remark.WORDS));
        add(rows, TextKey.NEWS_INSTEAD, said(move, Remark.INSTEAD));
      }
      case REFERRED -> {
        add(rows, TextKey.NEWS_AGENCY, ticket.holder().toTheCitizen().orElse(null));
        add(rows, TextKey.NEWS_REFERENCE, said(move, Remark.REFERENCE));
        add(rows, TextKey.NEWS_CONTACT, said(move, Remark.CONTACT));
      }
      case LAPSED -> rows.add(sentence(TextKey.NEWS_LAPSED, Map.of()));
      // What officers write beside these is for each other.
      case WAITING, ACCEPTED, IN_PROGRESS, WITHDRAWN -> {}
    }
    return rows;
  }

  private @Nullable String said(Moved move, Remark remark) {
    var words = remarks.getOrDefault(move.id(), Map.of()).get(remark);
    return words == null ? null : cut(words.value());
  }

  /// Steps of earlier days may have brought more than a card holds.
  private static String cut(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + " …";
  }

  private @Nullable String lastDay(Moved move) {
    return move.fact() instanceof Fact.Until(var day) ? ThaiDates.brief(day, language) : null;
  }

  private @Nullable String reason(Moved move) {
    return move.fact() instanceof Fact.Because(var reason) ? reason.in(language) : null;
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
        ? List.of(saying(say(TextKey.BUTTON_OFFICER, Map.of())))
        : Stream.of(ADD_DOCUMENTS, TRACK).flatMap(it -> button(it).stream()).toList();
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
