package saitrong.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import saitrong.citizen.CitizenId;
import saitrong.store.MissingKey;
import saitrong.store.UnreadableValue;

/// Who may send a letter that waits: one instance at a time, in one way at a time.
///
/// @param absence while nobody was here claims ran out that still count
record Claims(MongoCollection<Document> rows, LetterCodec codec, Absence absence) {

  private static final Duration CLAIM = Duration.ofSeconds(120);

  /// Of a rider: until its turn has met its fate, however long a crash delays that.
  private static final Duration SET_ASIDE = Duration.ofDays(365);

  /// The letter as it was, for one instance only, until the claim is over. The end of a claim
  /// allows for clocks that differ. From here on the letter counts as tried: should this instance
  /// die in the middle of the call, nobody sends it in another way.
  Optional<WaitingLetter> claim(UUID key, Instant now) {
    if (isForAnotherInstance(key)) {
      return Optional.empty();
    }
    var due = and(isFree(key, now), lte("due", Date.from(now)));
    var update =
        combine(set("claimed", Date.from(now.plus(CLAIM))), Updates.min("unsure", Date.from(now)));
    return Optional.ofNullable(rows.findOneAndUpdate(due, update)).map(codec::toLetter);
  }

  /// Its key is not set here: a claim would keep it from whoever has the key.
  private boolean isForAnotherInstance(UUID key) {
    var row = rows.find(eq("_id", key.toString())).projection(include("body")).first();
    return row != null && codec.lacksTheKeyOf(row);
  }

  private Bson isFree(UUID key, Instant now) {
    var over = lt("claimed", Date.from(now));
    var free = absence.isJustOver(now) ? and(over, notOfATurn()) : over;
    return and(eq("_id", key.toString()), exists(LetterCodec.HELD, false), free);
  }

  /// Nobody's, or tried as a push: a turn counts on neither.
  private static Bson notOfATurn() {
    return or(eq("claimed", LetterCodec.FREE), exists("unsure"));
  }

  /// Takes away a letter that is in nobody's hands and was surely not sent.
  ///
  /// @return false when it was neither
  boolean withdraw(UUID key, Instant now) {
    return rows.deleteOne(and(isFree(key, now), exists("unsure", false))).getDeletedCount() == 1;
  }

  /// Only letters that were surely not sent can go out another way than by the push they began
  /// with. What cannot be opened is left to the sweep, which puts it aside, or to whoever has the
  /// key; so is what is of no use any more.
  List<Rider> claimForReply(CitizenId citizen, int room, Instant now) {
    var riders = new ArrayList<Rider>();
    int left = room;
    var mayRide =
        and(eq("citizen", citizen.value()), ne("alone", true), gte("best", Date.from(now)));
    for (var row : rows.find(mayRide).sort(ascending("since"))) {
      boolean fits = row.getInteger("bubbles") <= left && !row.containsKey("unsure");
      if (!fits) {
        break;
      }
      var rider = rider(row);
      if (rider.isPresent() && !claimRide(rider.get().key(), now)) {
        break;
      }
      left -= rider.map(Rider::bubbles).orElse(0);
      rider.ifPresent(riders::add);
    }
    return riders;
  }

  private Optional<Rider> rider(Document row) {
    try {
      var letter = codec.toLetter(row);
      return Optional.of(
          new Rider(letter.key(), letter.frozen(), letter.bubbles(), letter.quotes()));
    } catch (UnreadableValue | MissingKey notForUs) {
      return Optional.empty();
    }
  }

  private boolean claimRide(UUID key, Instant now) {
    return rows.updateOne(
                and(isFree(key, now), exists("unsure", false)),
                set("claimed", Date.from(now.plus(CLAIM))))
            .getModifiedCount()
        == 1;
  }

  /// The rider is part of a decided turn now: it waits for that turn's fate.
  void rides(UUID key, Instant now) {
    rows.updateOne(eq("_id", key.toString()), set("claimed", Date.from(now.plus(SET_ASIDE))));
  }

  /// The rider is part of a letter of its own row now, and shares its fate there. One that was let
  /// go meanwhile stays.
  void rodeAway(UUID key, Instant now) {
    var setAside = gt("claimed", Date.from(now.plus(CLAIM.multipliedBy(2))));
    rows.deleteOne(and(eq("_id", key.toString()), setAside));
  }

  void release(UUID key, Instant due) {
    rows.updateOne(eq("_id", key.toString()), free(due));
  }

  /// It may be what LINE refuses: it must not spoil another reply.
  void releaseAlone(UUID key, Instant due) {
    rows.updateOne(eq("_id", key.toString()), combine(free(due), set("alone", true)));
  }

  /// Claimed, and then not tried after all. Waits for quota from here, which is no date.
  void postpone(WaitingLetter letter, Instant due) {
    rows.updateOne(eq("_id", letter.key().toString()), combine(free(due), surely(letter)));
  }

  /// Tried in one way or the other, and surely not taken.
  void tryAgain(WaitingLetter letter, Instant due) {
    rows.updateOne(
        eq("_id", letter.key().toString()), combine(free(due), inc("tries", 1), surely(letter)));
  }

  /// A try with an unknown outcome: only the same may follow, the push or the reply on its token.
  void tryAgainUnsure(WaitingLetter letter, Instant due) {
    rows.updateOne(eq("_id", letter.key().toString()), combine(free(due), inc("tries", 1)));
  }

  /// What it could go out free on is used, or too old.
  void closeTheFreeWay(UUID key) {
    rows.updateOne(
        eq("_id", key.toString()),
        combine(unset(LetterCodec.TOKEN), unset(LetterCodec.TOKEN_SINCE)));
  }

  private static Bson surely(WaitingLetter letter) {
    return letter.unsureSince() == null
        ? unset("unsure")
        : set("unsure", Date.from(letter.unsureSince()));
  }

  private static Bson free(Instant due) {
    return combine(set("due", Date.from(due)), set("claimed", LetterCodec.FREE));
  }
}
