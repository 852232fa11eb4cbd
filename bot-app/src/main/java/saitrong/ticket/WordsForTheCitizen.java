package saitrong.ticket;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.content.ThaiDates;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;
import saitrong.ticket.TicketEvent.Moved;

/// What an officer wrote for the citizen in the step that brought a case where it is: what is
/// wanted, or what came of it. The news says it once, and ติดตามเรื่อง whenever they ask, under
/// these names. Notes to each other are not among them, nor what the machine writes for the record;
/// of a confidential case there is nothing but by when something is wanted.
///
/// @param remarks of the case, by its steps
public record WordsForTheCitizen(
    Ticket ticket, Map<String, Map<Remark, PersonalText>> remarks, Language language) {

  public static final String WANTED = "ข้อมูลที่ต้องการ";
  public static final String WANTED_BY = "ส่งข้อมูลได้ถึง";
  public static final String RESULT = "ผลของเรื่อง";
  public static final String REASON = "เหตุที่ทำไม่ได้";
  public static final String WHY = "คำอธิบายผล";
  public static final String INSTEAD = "สิ่งที่ทำได้แทน";
  public static final String AGENCY = "ส่งต่อให้";
  public static final String REFERENCE = "เลขอ้างอิง";
  public static final String CONTACT = "ติดต่อผู้รับต่อ";
  public static final String DELAYED_FOR = "เหตุที่เลื่อนกำหนด";

  private static final int LONGEST = 1500;

  /// Whether there are any, so that nothing need be opened to find none.
  public static boolean mayBeIn(Ticket ticket) {
    return delay(ticket).isPresent() || hasThoseOfItsState(ticket);
  }

  private static boolean hasThoseOfItsState(Ticket ticket) {
    return broughtHere(ticket)
        .filter(_ ->
            switch (ticket.state()) {
              case AWAITING_CITIZEN, DONE, IMPOSSIBLE, REFERRED -> true;
              case WAITING, ACCEPTED, IN_PROGRESS, FORWARDED, WITHDRAWN, LAPSED, MERGED -> false;
            })
        .isPresent();
  }

  private static Optional<Moved> broughtHere(Ticket ticket) {
    return ticket
        .broughtHere()
        .filter(move -> move.by() instanceof Actor.Staff)
        .filter(_ -> !ticket.confidential() || ticket.state() == State.AWAITING_CITIZEN);
  }

  /// For as long as there is no result: then it is why there is none yet.
  private static Optional<Moved> delay(Ticket ticket) {
    return ticket.delay().filter(_ -> !ticket.confidential() && !ticket.isClosed());
  }

  public Map<String, String> facts() {
    var facts = new LinkedHashMap<String, String>();
    delay(ticket).ifPresent(move -> put(facts, DELAYED_FOR, said(move, Remark.WORDS)));
    broughtHere(ticket).ifPresent(move -> put(facts, move));
    return facts;
  }

  private void put(Map<String, String> facts, Moved move) {
    switch (ticket.state()) {
      case AWAITING_CITIZEN -> {
        put(facts, WANTED, ticket.confidential() ? null : said(move, Remark.WORDS));
        put(facts, WANTED_BY, lastDay(move));
      }
      case DONE -> put(facts, RESULT, said(move, Remark.WORDS));
      case IMPOSSIBLE -> {
        put(facts, REASON, reason(move));
        put(facts, WHY, said(move, Remark.WORDS));
        put(facts, INSTEAD, said(move, Remark.INSTEAD));
      }
      case REFERRED -> {
        put(facts, AGENCY, ticket.holder().toTheCitizen(language).orElse(null));
        put(facts, REFERENCE, said(move, Remark.REFERENCE));
        put(facts, CONTACT, said(move, Remark.CONTACT));
      }
      // What officers write beside these is for each other.
      case WAITING, ACCEPTED, IN_PROGRESS, FORWARDED, WITHDRAWN, LAPSED, MERGED -> {}
    }
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

  private static void put(Map<String, String> facts, String name, @Nullable String fact) {
    if (fact != null && !fact.isBlank()) {
      facts.put(name, fact);
    }
  }
}
