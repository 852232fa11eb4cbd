package saitrong.ticket;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Leaving;
import saitrong.citizen.OwnCopy;
import saitrong.citizen.PersonalRecords;
import saitrong.shared.Language;
import saitrong.store.FieldCipher;

/// A person's cases. They are emptied one by one before this forgets whose they were; one that is
/// kept by law stays its person's.
public record CaseRecords(MongoDatabase database, FieldCipher cipher) implements PersonalRecords {

  @Override
  public Set<String> collections() {
    return Set.of(
        CaseRows.COLLECTION.name(),
        Additions.COLLECTION.name(),
        CasesOfCitizens.COLLECTION.name(),
        AttachTries.COLLECTION.name(),
        Holds.COLLECTION.name());
  }

  /// Whoever it is told to, all of this person's are in it, the oldest first.
  public List<Ticket> of(CitizenId citizen) {
    return new CaseRows(database).of(citizen);
  }

  /// What officers wrote for each other is not the person's.
  @Override
  public void copy(CitizenId citizen, OwnCopy into) {
    var cases = new ArrayList<Document>();
    of(citizen).forEach(ticket -> cases.add(told(ticket)));
    into.part("cases", cases);
  }

  private Document told(Ticket ticket) {
    var seal = new Seal(cipher);
    var details = new SaidAtFirst(new CaseRows(database), seal).in(ticket);
    var added =
        new Additions(database, seal)
            .to(ticket).stream()
                .map(
                    it -> new Document("at", Date.from(it.at())).append("told", told(it.details())))
                .toList();
    return new Document("number", ticket.number().toString())
        .append("kind", ticket.kind())
        .append("received", Date.from(ticket.received().at()))
        .append("state", ticket.state().in(Language.TH))
        .append("told", told(details))
        .append("added", added)
        .append("told-to-you", toTheCitizen(ticket, seal))
        .append("steps", ticket.moves().stream().map(CaseRecords::told).toList());
  }

  private static Document told(List<Detail> details) {
    var told = new LinkedHashMap<String, Object>();
    details.forEach(it -> told.put(it.name(), it.shown().value()));
    return new Document(told);
  }

  private static Document toTheCitizen(Ticket ticket, Seal seal) {
    return WordsForTheCitizen.mayBeIn(ticket)
        ? new Document(
            new LinkedHashMap<>(
                new WordsForTheCitizen(ticket, OpeningPapers.remarks(ticket, seal), Language.TH)
                    .facts()))
        : new Document();
  }

  private static Document told(TicketEvent.Moved move) {
    return new Document("at", Date.from(move.at())).append("state", move.to().in(Language.TH));
  }

  @Override
  public void forget(Leaving leaving) {
    var citizen = leaving.citizen();
    var rows = new CaseRows(database);
    var theirs = rows.of(citizen);
    theirs.stream().filter(Ticket::isEmptied).forEach(new CaseWriting(database)::isNobodys);
    new CasesOfCitizens(database)
        .keepOnly(citizen, theirs.stream().filter(it -> !it.isEmptied()).map(Ticket::id).toList());
    if (leaving.isFirst()) {
      new AttachTries(database).forget(citizen, day(leaving));
    }
  }

  private static LocalDate day(Leaving leaving) {
    return Terms.day(leaving.at());
  }
}
