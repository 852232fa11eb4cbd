package saitrong.ticket;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.shared.PersonalText;
import saitrong.shared.Ulid;
import saitrong.store.FieldCipher;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.TicketEvent.Opened;

/// All cases. What a turn asks for may be asked again after a crash: the same key opens the same
/// case and adds the same thing once.
public final class Tickets {

  private final CaseRows rows;
  private final Register register;
  private final CasesOfCitizens byCitizen;
  private final Additions additions;
  private final Seal seal;
  private final Ulid ids;
  private final InstantSource clock;

  Tickets(
      MongoDatabase database, FieldCipher cipher, Series series, Ulid ids, InstantSource clock) {
    this.seal = new Seal(cipher);
    this.rows = new CaseRows(database);
    this.register = new Register(database, rows, seal, ids, series);
    this.byCitizen = new CasesOfCitizens(database);
    this.additions = new Additions(database, seal);
    this.ids = ids;
    this.clock = clock;
  }

  /// Durable when it returns. The citizen's list comes second, and is mended when the same is asked
  /// again after a crash between the two.
  public Ticket open(Opening opening) {
    var ticket = register.enter(opening);
    byCitizen.add(ticket.citizen(), ticket.id());
    return ticket;
  }

  /// Only this citizen's own; a number of somebody else's is as good as none.
  public Optional<Ticket> find(CitizenId citizen, ReceiptNumber number) {
    return rows.numbered(number).filter(ticket -> ticket.citizen().equals(citizen));
  }

  /// The newest 50 of this citizen, newest first.
  public List<Ticket> of(CitizenId citizen) {
    return rows.named(byCitizen.of(citizen)).stream()
        .sorted(Comparator.comparing(Ticket::id).reversed())
        .toList();
  }

  /// Keeps more for a case of this citizen.
  ///
  /// @param key of whatever adds it; the same adds once
  public Addition add(String key, CitizenId citizen, ReceiptNumber number, List<Detail> details) {
    var own = find(citizen, number);
    if (own.isEmpty()) {
      return new Addition.NoSuchCase();
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    additions.add(own.get(), key, at, details);
    rows.addedTo(own.get().id(), at);
    return new Addition.Kept(own.get());
  }

  /// For staff: anybody's.
  public Optional<Ticket> numbered(ReceiptNumber number) {
    return rows.numbered(number);
  }

  /// For staff: what is to be done, the oldest first.
  public List<Ticket> unclosed(boolean confidentialToo, int most) {
    return rows.unclosed(kinds(confidentialToo), most);
  }

  /// For staff: all there are, the newest first.
  public List<Ticket> latest(boolean confidentialToo, int most) {
    return rows.latest(kinds(confidentialToo), most);
  }

  /// For the desk: what waits to be taken up.
  public Untaken untaken() {
    return rows.waiting();
  }

  private static List<Boolean> kinds(boolean confidentialToo) {
    return confidentialToo ? List.of(false, true) : List.of(false);
  }

  /// Opens what was said. Whoever shows it puts that on record first.
  ///
  /// @throws saitrong.store.MissingKey some of it was sealed with a key that is not set here
  public Papers papers(Ticket ticket) {
    var details =
        rows.details(ticket.id())
            .map(sealed -> seal.openDetails(sealed, Places.details(ticket)))
            .orElse(List.of());
    return new Papers(details, additions.to(ticket), words(ticket));
  }

  private Map<String, PersonalText> words(Ticket ticket) {
    var words = new HashMap<String, PersonalText>();
    for (var event : ticket.events()) {
      switch (event) {
        case Opened _ -> {}
        case Moved moved -> {
          if (moved.words() != null) {
            var place = Places.words(ticket, moved.id());
            words.put(moved.id(), seal.openWords(moved.words(), place));
          }
        }
      }
    }
    return words;
  }

  /// Moves a case on for a member of staff; when somebody else is faster, from where it is then.
  public Moving move(ReceiptNumber number, State to, String by, @Nullable PersonalText words) {
    while (true) {
      var found = rows.numbered(number);
      if (found.isEmpty()) {
        return new Moving.NoSuchCase();
      }
      var ticket = found.get();
      if (!ticket.mayMoveTo(to)) {
        return new Moving.NotFromHere(ticket);
      }
      if (to.needsWords() && (words == null || words.isBlank())) {
        return new Moving.WordsMissing(ticket);
      }
      var moved = ticket.moved(event(ticket, to, by, words));
      if (rows.move(ticket, moved)) {
        return new Moving.Done(moved);
      }
    }
  }

  private Moved event(Ticket ticket, State to, String by, @Nullable PersonalText words) {
    String id = ids.next();
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var sealed =
        words == null || words.isBlank() ? null : seal.words(words, Places.words(ticket, id));
    return new Moved(id, at, by, ticket.state(), to, sealed);
  }
}
