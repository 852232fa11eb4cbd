package saitrong.handoff;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoDatabase;
import java.util.Date;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Leaving;
import saitrong.citizen.OwnCopy;
import saitrong.citizen.PersonalRecords;
import saitrong.store.DeclaredCollection;
import saitrong.store.Signal;

/// That somebody called an officer, and who had the chat. An officer who has it at this moment
/// finds it gone.
///
/// @param signals by which open pages hear of it
public record TalkRecords(MongoDatabase database, Consumer<Signal> signals)
    implements PersonalRecords {

  @Override
  public Set<String> collections() {
    return Set.of(TalkRows.COLLECTION.name(), UnsettledTalks.COLLECTION.name());
  }

  /// Without who answered: that is said by their unit's name, in the chat.
  @Override
  public void copy(CitizenId citizen, OwnCopy into) {
    into.part("talks", talksOf(citizen).map(TalkRecords::called).distinct().toList());
  }

  private Stream<Talk> talksOf(CitizenId citizen) {
    return Stream.concat(
        new TalkRows(database).of(citizen).stream(),
        new UnsettledTalks(database).all().stream().filter(it -> it.citizen().equals(citizen)));
  }

  private static Document called(Talk talk) {
    var row =
        new Document(TalkCodec.SINCE, Date.from(talk.since()))
            .append("why", talk.why().stored())
            .append(TalkCodec.STATE, talk.state().stored());
    return talk.matter().equals(CalledAbout.NOTHING)
        ? row
        : row.append(TalkCodec.ABOUT, TalkCodec.matter(talk.matter()));
  }

  @Override
  public void forget(Leaving leaving) {
    var gone =
        talksOf(leaving.citizen())
            .filter(it -> it.since().isBefore(leaving.until()))
            .map(Talk::id)
            .distinct()
            .toList();
    forget(TalkRows.COLLECTION, "_id", leaving);
    forget(UnsettledTalks.COLLECTION, TalkCodec.CITIZEN, leaving);
    gone.forEach(this::tellThatItIsGone);
  }

  /// What was said in it is kept for the pages as well, and goes with this.
  private void tellThatItIsGone(String talk) {
    signals.accept(new Signal(Talks.SAID, talk, 0));
    signals.accept(new Signal(Talks.SIGNAL, talk, Long.MAX_VALUE));
  }

  private void forget(DeclaredCollection collection, String whose, Leaving leaving) {
    database
        .getCollection(collection.name())
        .deleteMany(
            and(
                eq(whose, leaving.citizen().value()),
                lt(TalkCodec.SINCE, Date.from(leaving.until()))));
  }
}
