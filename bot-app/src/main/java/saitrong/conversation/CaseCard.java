package saitrong.conversation;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.content.Content;
import saitrong.content.TextKey;
import saitrong.content.ThaiDates;
import saitrong.flow.Circumstances;
import saitrong.flow.Intake;
import saitrong.message.Action;
import saitrong.message.Message.Card;
import saitrong.message.Message.Card.Row;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;
import saitrong.ticket.CaseFacts;
import saitrong.ticket.Confirmation;
import saitrong.ticket.Remark;
import saitrong.ticket.State;
import saitrong.ticket.StateNames;
import saitrong.ticket.Ticket;
import saitrong.ticket.WordsForTheCitizen;

/// Where a case is now, what it needs or what came of it, and by when: one card, be it the news of
/// it or what ติดตามเรื่อง shows. Its words stand in `cards.yaml`. On the lock screen stands the
/// number alone. Officers' notes to each other are never on it, and of a confidential case nothing
/// but where it is.
///
/// @param reopenable the last day on which its person can have it go on; absent where there is none
public record CaseCard(
    Ticket ticket,
    Optional<LocalDate> reopenable,
    Content content,
    Language language,
    Instant now) {

  private static final String STATUS = "status";
  private static final String ADD_DOCUMENTS = "add-documents";

  private static final String STEP = "ขั้นของเรื่อง";
  private static final String SAID = "ข้อความถึงผู้แจ้ง";
  private static final String HOW_TO_ASK = "วิธีแจ้งกลับ";
  private static final String HOW_TO_ANSWER = "วิธีตอบผล";

  /// Its number, as long as the button that says it means something.
  private static final String TO_ADD = "เพิ่มเอกสารเรื่อง";

  /// Its number, as long as what was wanted takes it up again.
  private static final String TO_GO_ON = "ส่งข้อมูลเรื่องที่ยุติ";

  static final String TO_RATE = "ให้คะแนนเรื่อง";
  private static final String TO_SEND_BACK = "แจ้งกลับเรื่อง";
  private static final String TO_EXPLAIN = "ขอคำอธิบายเรื่อง";

  /// The address of what goes with the result.
  private static final String FILE = "ไฟล์ของผล";

  /// @param remarks of the case, by its steps
  /// @param file the link to what goes with the result, as long as there is one
  public Map<String, String> facts(
      Map<String, Map<Remark, PersonalText>> remarks,
      Confirmation confirmation,
      Optional<URI> file) {
    String number = ticket.number().toString();
    var facts = new LinkedHashMap<>(CaseFacts.of(ticket, content, language, now));
    facts.putAll(new WordsForTheCitizen(ticket, remarks, language).facts());
    step().ifPresent(step -> facts.put(STEP, say(TextKey.NEWS_STEP, Map.of("step", step))));
    said().ifPresent(said -> facts.put(SAID, said));
    file.ifPresent(link -> facts.put(FILE, link.toString()));
    if (!ticket.isClosed()) {
      facts.put(TO_ADD, number);
    }
    if (script().isPresent() && goesOnUntil().isPresent()) {
      facts.put(TO_GO_ON, number);
    }
    if (confirmation instanceof Confirmation.Awaited(var last)) {
      facts.put(isRefused() ? TO_EXPLAIN : TO_SEND_BACK, number);
      if (!ticket.confidential()) {
        facts.put(TO_RATE, number);
      }
      howToAnswer().ifPresent(it -> facts.put(HOW_TO_ANSWER, it));
      new HowToAskBack(content, language, now)
          .until(last, isRefused())
          .ifPresent(it -> facts.put(HOW_TO_ASK, it));
    }
    return facts;
  }

  /// Nothing was done that could be settled: who is not content wants to know why.
  public boolean isRefused() {
    return switch (ticket.state()) {
      case IMPOSSIBLE, REFERRED -> true;
      case WAITING, ACCEPTED, IN_PROGRESS, AWAITING_CITIZEN, FORWARDED -> false;
      case DONE, WITHDRAWN, LAPSED, MERGED -> false;
    };
  }

  /// Where there are no quick replies to tap, it is typed.
  private Optional<String> howToAnswer() {
    String number = ticket.number().toString();
    return new ScoreChips(content, language)
        .typed(number)
        .map(rate ->
            ticket.confidential()
                ? say(TextKey.NEWS_UNDERSTOOD, Map.of("words", understood(number)))
                : say(TextKey.NEWS_RATE, Map.of("words", rate)));
  }

  private String understood(String number) {
    return say(TextKey.BUTTON_UNDERSTOOD, Map.of()) + " " + number;
  }

  /// An agency without scripts has no cards of its own either.
  public Card card(Map<String, String> facts) {
    var about = new Circumstances(language, now, content.texts().standing(language));
    return Optional.ofNullable(content.flows())
        .flatMap(flows -> new Intake(flows).card(STATUS, facts, about))
        .orElseGet(() -> plain(facts));
  }

  private Card plain(Map<String, String> facts) {
    String number = say(TextKey.ALT_CASE, Map.of("number", ticket.number().toString()));
    var rows =
        List.of(STEP, WordsForTheCitizen.WANTED, WordsForTheCitizen.RESULT, SAID).stream()
            .flatMap(name -> Optional.ofNullable(facts.get(name)).stream())
            .map(value -> new Row(null, value))
            .toList();
    return new Card(
        number,
        number,
        new StateNames(content.profile().caseStates()).toTheCitizen(ticket, language),
        rows,
        Optional.ofNullable(facts.get(FILE)).stream()
            .<Action>map(link ->
                new Action.Open(say(TextKey.BUTTON_RESULT_FILE, Map.of()), URI.create(link)))
            .toList(),
        null);
  }

  private Optional<String> step() {
    return switch (ticket.state()) {
      case WAITING -> Optional.of("1");
      case ACCEPTED -> Optional.of("2");
      case IN_PROGRESS, AWAITING_CITIZEN, FORWARDED -> Optional.of("3");
      case DONE, IMPOSSIBLE, REFERRED -> Optional.of("4");
      case WITHDRAWN, LAPSED, MERGED -> Optional.empty();
    };
  }

  private Optional<String> said() {
    if (ticket.confidential()) {
      boolean isWanted = ticket.state() == State.AWAITING_CITIZEN;
      var said = isWanted ? TextKey.NEWS_CONFIDENTIAL_WANTED : TextKey.NEWS_CONFIDENTIAL;
      return Optional.of(say(said, Map.of()));
    }
    String said =
        Stream.of(sorry(), nowThat()).flatMap(Optional::stream).collect(Collectors.joining("\n"));
    return said.isEmpty() ? Optional.empty() : Optional.of(said);
  }

  private Optional<String> nowThat() {
    return switch (ticket.state()) {
      case AWAITING_CITIZEN -> howToTell();
      case FORWARDED -> Optional.of(forwarded());
      case LAPSED -> Optional.of(lapsed());
      case MERGED ->
          ticket
              .mergedInto()
              .map(into -> say(TextKey.NEWS_MERGED, Map.of("number", into.toString())));
      case WAITING -> Optional.of(say(TextKey.NEWS_WAITING, Map.of()));
      case ACCEPTED -> Optional.of(say(TextKey.NEWS_ACCEPTED, Map.of()));
      case IN_PROGRESS -> Optional.of(say(TextKey.NEWS_IN_PROGRESS, Map.of()));
      case DONE, IMPOSSIBLE, REFERRED, WITHDRAWN -> Optional.empty();
    };
  }

  /// Where its result was put off; why and until when stands below.
  private Optional<String> sorry() {
    return ticket
        .delay()
        .filter(_ -> !ticket.isClosed())
        .map(_ -> say(TextKey.NEWS_DELAYED, Map.of()));
  }

  private Optional<String> howToTell() {
    return script().map(words -> say(TextKey.NEWS_HOW_TO_TELL, Map.of("words", words)));
  }

  /// What leads to the script that takes more for it; absent where the agency has none.
  private Optional<String> script() {
    return Optional.ofNullable(content.flows())
        .flatMap(flows -> flows.flow(ADD_DOCUMENTS))
        .map(flow -> flow.name().in(language) + " " + ticket.number());
  }

  /// What was wanted may still come, and the case goes on then.
  private String lapsed() {
    return script()
        .flatMap(words -> goesOnUntil().map(last -> Map.of("words", words, "last", last)))
        .map(it -> say(TextKey.NEWS_LAPSED_UNTIL, it))
        .orElseGet(() -> say(TextKey.NEWS_LAPSED, Map.of()));
  }

  private Optional<String> goesOnUntil() {
    return reopenable
        .filter(_ -> ticket.state() == State.LAPSED)
        .filter(last -> !LocalDate.ofInstant(now, ThaiDates.ZONE).isAfter(last))
        .map(last -> ThaiDates.brief(last, language));
  }

  private String forwarded() {
    String day =
        ticket
            .broughtHere()
            .map(move -> ThaiDates.brief(LocalDate.ofInstant(move.at(), ThaiDates.ZONE), language))
            .orElse("");
    return ticket
        .holder()
        .toTheCitizen(language)
        .map(to -> Map.of("to", to, "day", day, "who", coordinator()))
        .map(it -> say(TextKey.NEWS_FORWARDED, it))
        .orElseGet(
            () -> say(TextKey.NEWS_FORWARDED_WITHIN, Map.of("day", day, "who", coordinator())));
  }

  /// Who sees to it whoever acts; just "officers" where the agency names no unit.
  private String coordinator() {
    var unit = content.profile().unit();
    return unit == null ? say(TextKey.NEWS_OFFICERS, Map.of()) : unit.in(language);
  }

  private String say(TextKey key, Map<String, String> variables) {
    return content.texts().say(language, key, variables);
  }
}
