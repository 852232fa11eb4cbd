package saitrong.ticket;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import saitrong.content.AgencyProfile;
import saitrong.content.Content;
import saitrong.content.OfficeHours;
import saitrong.content.ThaiDates;
import saitrong.shared.Language;

/// What a citizen may be told of a case, under the names by which flows know it. What is not known
/// is not there, and so not said: there is no policy of promised times yet, and none is made up.
public final class CaseFacts {

  public static final String NUMBER = "เลขที่รับแจ้ง";
  public static final String RECEIVED = "ได้รับเมื่อ";
  public static final String RESPONSIBLE = "ผู้รับผิดชอบ";
  public static final String STATE = "สถานะ";

  private CaseFacts() {}

  /// @param content whose office hours and whose unit they are
  public static Map<String, String> of(Ticket ticket, Content content, Language language) {
    var facts = new LinkedHashMap<String, String>();
    facts.put(NUMBER, ticket.number().toString());
    facts.put(RECEIVED, received(ticket.received(), content.officeHours(), language));
    facts.put(STATE, ticket.state().toTheCitizen(language));
    var responsible = responsible(ticket, content.profile(), language);
    if (responsible != null) {
      facts.put(RESPONSIBLE, responsible);
    }
    return facts;
  }

  private static String received(Received received, OfficeHours hours, Language language) {
    var moment = ThaiDates.briefMoment(received.at().atZone(ThaiDates.ZONE), language);
    return hours.isOpen(received.at()) ? moment : moment + " " + outsideHours(language);
  }

  private static String outsideHours(Language language) {
    return switch (language) {
      case TH -> "(นอกเวลาราชการ)";
      case EN -> "(outside office hours)";
    };
  }

  /// The unit that receives, until a directory knows better. Nothing of a confidential case, which
  /// the unit as such does not see, nor of one that somebody else has.
  private static @Nullable String responsible(
      Ticket ticket, AgencyProfile profile, Language language) {
    var unit = profile.unit();
    return unit == null || ticket.confidential() || isElsewhere(ticket.state())
        ? null
        : unit.in(language) + phoned(language) + profile.phone().number();
  }

  private static String phoned(Language language) {
    return switch (language) {
      case TH -> " โทร. ";
      case EN -> ", tel. ";
    };
  }

  private static boolean isElsewhere(State state) {
    return state == State.FORWARDED || state == State.REFERRED;
  }
}
