package saitrong.handoff;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Date;
import java.util.Set;
import org.bson.Document;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Leaving;
import saitrong.citizen.OwnCopy;
import saitrong.citizen.PersonalRecords;

/// That somebody called an officer, and who had the chat. An officer who has it at this moment
/// finds it gone.
public record TalkRecords(MongoDatabase database) implements PersonalRecords {

  @Override
  public Set<String> collections() {
    return Set.of(TalkRows.COLLECTION.name());
  }

  /// Without who answered: that is said by their unit's name, in the chat.
  @Override
  public void copy(CitizenId citizen, OwnCopy into) {
    var called = new ArrayList<Document>();
    new TalkRows(database)
        .of(citizen)
        .ifPresent(talk ->
            called.add(
                new Document(TalkCodec.SINCE, Date.from(talk.since()))
                    .append("why", talk.why().stored())
                    .append(TalkCodec.STATE, talk.state().stored())));
    into.part("talks", called);
  }

  @Override
  public void forget(Leaving leaving) {
    database
        .getCollection(TalkRows.COLLECTION.name())
        .deleteMany(
            and(
                eq("_id", leaving.citizen().value()),
                lt(TalkCodec.SINCE, Date.from(leaving.until()))));
  }
}
