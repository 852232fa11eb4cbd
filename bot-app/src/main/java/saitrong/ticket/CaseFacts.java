package saitrong.ticket;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import saitrong.content.AgencyProfile;
import saitrong.content.Content;
import saitrong.content.FullName;
import saitrong.content.OfficeHours;
import saitrong.content.ThaiDates;
import saitrong.content.Words;
import saitrong.shared.Language;

/// What a citizen may be told of a case, under the names by which flows know it. What is not known
/// is not there, and so not said.
public final class CaseFacts {

  public static final String NUMBER = "เลขที่รับแจ้ง";
  public static final String RECEIVED = "ได้รับเมื่อ";
  public static final String TERM = "ระยะเวลา";
  public static final String DUE = "กำหนดแจ้งผล";
  public static final String RESPONSIBLE = "ผู้รับผิดชอบ";
  public static final String COORDINATOR = "ผู้ประสานงาน";
  public static final String STATE = "สถานะ";
  public static final String ADDED = "ได้รับข้อมูลเมื่อ";

  /// There where the case is confidential; no card or text names it.
  public static final String CONFIDENTIAL = "เรื่องปกปิด";

  private CaseFacts() {}

  /// @param content whose office hours, policy and unit they are
  /// @param now when it is said
  public static Map<String, String> of(
      Ticket ticket, Content content, Language language, Instant now) {
    var facts = new LinkedHashMap<String, String>();
    facts.put(NUMBER, ticket.number().toString());
    facts.put(RECEIVED, received(ticket.received(), content.officeHours(), language));
    facts.put(STATE, new StateNames(content.profile().caseStates()).toTheCitizen(ticket, language));
    if (ticket.confidential()) {
      facts.put(CONFIDENTIAL, ticket.number().toString());
    } else {
      facts.putAll(new PromisedResult(ticket, content, language).facts(now));
      putHolder(facts, ticket, content.profile(), language);
      put(facts, ADDED, added(ticket, language));
    }
    return facts;
  }

  private static String received(Received received, OfficeHours hours, Language language) {
    var moment = ThaiDates.briefMoment(received.at().atZone(ThaiDates.ZONE), language);
    return hours.isOpen(received.at()) ? moment : moment + " " + outsideHours(language);
  }

  /// What came and no officer has looked at yet: else who sent it cannot tell whether it is there.
  private static @Nullable String added(Ticket ticket, Language language) {
    var at = ticket.addedAt();
    return at == null || !ticket.hasNews()
        ? null
        : ThaiDates.briefMoment(at.atZone(ThaiDates.ZONE), language);
  }

  private static String outsideHours(Language language) {
    return switch (language) {
      case TH -> "(นอกเวลาราชการ)";
      case EN -> "(outside office hours)";
    };
  }

  /// Nobody of a confidential case, which the unit as such does not see. Whoever acts is named if
  /// their name is known in full, and the unit that received it follows it up all the same.
  private static void putHolder(
      Map<String, String> facts, Ticket ticket, AgencyProfile profile, Language language) {
    var holder = ticket.holder();
    String named = holder.toTheCitizen(language).orElse(null);
    String coordinator = coordinator(profile, language);
    switch (holder) {
      case Holder.Receiving _ -> put(facts, RESPONSIBLE, coordinator);
      case Holder.Acting _, Holder.Unnamed _ -> {
        boolean isTheirs = isTheirs(named, profile, language);
        boolean isHere = isTheirs || holder.equals(ticket.home());
        put(facts, RESPONSIBLE, isHere ? reached(named, profile, language) : named);
        put(facts, COORDINATOR, isTheirs ? null : coordinator);
      }
      case Holder.Agency _ -> put(facts, RESPONSIBLE, named);
    }
  }

  /// Who receives and who acts may be one unit.
  private static boolean isTheirs(
      @Nullable String named, AgencyProfile profile, Language language) {
    return named != null
        && profile.unit() instanceof Words unit
        && named.equals(FullName.tidied(unit.in(language)));
  }

  private static void put(Map<String, String> facts, String name, @Nullable String fact) {
    if (fact != null) {
      facts.put(name, fact);
    }
  }

  private static @Nullable String coordinator(AgencyProfile profile, Language language) {
    var unit = profile.unit();
    return reached(unit == null ? null : unit.in(language), profile, language);
  }

  /// By the agency's own number: nobody else's stands in the directory for citizens.
  private static @Nullable String reached(
      @Nullable String unit, AgencyProfile profile, Language language) {
    return unit == null ? null : unit + phoned(language) + profile.phone().number();
  }

  private static String phoned(Language language) {
    return switch (language) {
      case TH -> " โทร. ";
      case EN -> ", tel. ";
    };
  }
}
