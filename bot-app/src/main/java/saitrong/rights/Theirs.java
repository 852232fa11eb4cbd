package saitrong.rights;

import java.util.List;
import java.util.regex.Pattern;
import saitrong.cases.Concerned;
import saitrong.citizen.CitizenId;
import saitrong.staff.AssignedStaff;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.ticket.CaseRecords;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Who is meant, and whether whoever asks may see to it. A person's tips are among what they have,
/// so it takes somebody who is assigned to confidential cases and is named in none of them.
record Theirs(
    Tickets tickets,
    CaseRecords cases,
    AssignedStaff assigned,
    Concerned concerned,
    AuditTrail trail,
    String by,
    String account) {

  /// As our own names for people are written.
  private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");

  /// A sentence instead of an answer.
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String sentence) {
      super(sentence);
    }
  }

  /// @param word our name for a person, or the number of a case of theirs
  CitizenId meant(String word) throws Refused {
    if (!assigned.has(by)) {
      throw new Refused(RightsWords.NOT_ASSIGNED);
    }
    var citizen = citizen(word);
    if (of(citizen).stream().anyMatch(concerned::isNamedIn)) {
      trail.record(new Deed(by, account, "person-hidden", word));
      throw new Refused(RightsWords.nobody(word)); // not even that there is something
    }
    return citizen;
  }

  private CitizenId citizen(String word) throws Refused {
    if (NAME.matcher(word).matches()) {
      return new CitizenId(word);
    }
    var ticket = numbered(word);
    if (ticket.citizen() == null) {
      throw new Refused(RightsWords.notOnLine(ticket));
    }
    return ticket.citizen();
  }

  /// One that whoever asks may see.
  Ticket numbered(String word) throws Refused {
    var ticket =
        ReceiptNumber.read(word)
            .flatMap(tickets::numbered)
            .orElseThrow(() -> new Refused(RightsWords.nobody(word)));
    if (!assigned.has(by)) {
      throw new Refused(RightsWords.NOT_ASSIGNED);
    }
    if (concerned.isNamedIn(ticket)) {
      trail.record(new Deed(by, account, "case-hidden", ticket.number().toString()));
      throw new Refused(RightsWords.nobody(word));
    }
    return ticket;
  }

  /// However many they have.
  List<Ticket> of(CitizenId citizen) {
    return cases.of(citizen);
  }
}
