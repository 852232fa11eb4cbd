package saitrong.erasure;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.function.Consumer;
import saitrong.citizen.Officials;
import saitrong.document.ResultFiles;
import saitrong.questionnaire.RatingLinks;
import saitrong.rating.Scores;
import saitrong.staff.AuditTrail;
import saitrong.store.FieldCipher;
import saitrong.store.Signal;
import saitrong.ticket.Tickets;

/// The parts of this package on one database, for the bot and for commands beside it alike: the
/// bot's other parts take mail and send letters.
public final class Erasure {

  private final EmptyingCases cases;
  private final ForgettingPeople people;
  private final Erasures erasures;

  /// Whose part it is to know what lies beside cases.
  public record Beside(ResultFiles results, Scores scores, RatingLinks links) {}

  public Erasure(
      MongoDatabase database,
      FieldCipher cipher,
      Tickets tickets,
      Beside beside,
      Officials officials,
      AuditTrail trail,
      Consumer<Signal> signals,
      InstantSource clock) {
    var features = Features.in(database, cipher, signals);
    this.erasures = new Erasures(database);
    this.cases =
        new EmptyingCases(
            tickets,
            features,
            beside.results(),
            beside.scores(),
            beside.links(),
            trail,
            erasures,
            clock);
    this.people = new ForgettingPeople(features, cases, officials, trail, erasures, clock);
  }

  public EmptyingCases cases() {
    return cases;
  }

  public ForgettingPeople people() {
    return people;
  }

  Erasures erasures() {
    return erasures;
  }
}
