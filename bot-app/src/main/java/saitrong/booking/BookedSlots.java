package saitrong.booking;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.PushOptions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.shared.PersonalText;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;
import saitrong.store.FieldCipher;

/// The collection `booked_slots`: one document for each slot that anybody ever booked, and in it
/// all who hold a place. So the last place is one condition on one document, and there is no second
/// document that could disagree.
final class BookedSlots {

  static final DeclaredCollection COLLECTION =
      DeclaredCollection.indexed(
          "booked_slots", DeclaredIndex.on("people"), DeclaredIndex.on("day"));

  /// Places given back are remembered, so that cancelling twice is told as cancelling once.
  private static final PushOptions REMEMBERED = new PushOptions().slice(-200);

  private final MongoCollection<Document> slots;
  private final FieldCipher cipher;

  BookedSlots(MongoDatabase database, FieldCipher cipher) {
    this.slots = database.getCollection(COLLECTION.name());
    this.cipher = cipher;
  }

  /// One person's place.
  ///
  /// @param key under which it was asked for
  /// @param instead the booking that it replaces, which may not have been given back yet
  record Place(int nth, String key, CitizenId citizen, @Nullable String instead) {}

  /// Takes a place if fewer than `most` are taken. Read, then written on the condition that no
  /// place was given out meanwhile: each round that this one loses, another has won, so it ends.
  OptionalInt take(Slot slot, int most, Place wanted, PersonalText note) {
    while (true) {
      var now = read(slot);
      if (now == null) {
        insertEmpty(slot);
        continue;
      }
      var had = withKey(now, wanted.key());
      if (had.isPresent()) {
        return OptionalInt.of(had.get().nth());
      }
      if (now.getInteger("used") >= most) {
        return OptionalInt.empty();
      }
      int nth = now.getInteger("given") + 1;
      if (give(slot, most, nth, wanted, note)) {
        return OptionalInt.of(nth);
      }
    }
  }

  private boolean give(Slot slot, int most, int nth, Place wanted, PersonalText note) {
    var row =
        new Document("n", nth)
            .append("key", wanted.key())
            .append("citizen", wanted.citizen().value())
            .append("note", sealed(slot, note));
    if (wanted.instead() != null) {
      row.append("instead", wanted.instead());
    }
    var free = and(eq("_id", slot.key()), eq("given", nth - 1), lt("used", most));
    var taking =
        combine(
            inc("used", 1),
            inc("given", 1),
            push("taken", row),
            addToSet("people", wanted.citizen().value()));
    return slots.updateOne(free, taking).getModifiedCount() == 1;
  }

  private Binary sealed(Slot slot, PersonalText note) {
    return new Binary(
        cipher.seal(note.value().getBytes(StandardCharsets.UTF_8), "booking " + slot.key()));
  }

  private void insertEmpty(Slot slot) {
    try {
      slots.insertOne(
          new Document("_id", slot.key())
              .append("v", 1)
              .append("day", slot.day().toString())
              .append("used", 0)
              .append("given", 0)
              .append("taken", List.of())
              .append("gone", List.of())
              .append("people", List.of()));
    } catch (MongoWriteException faster) {
      if (faster.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw faster;
      }
    }
  }

  /// Gives it back; false when this person does not hold it.
  boolean giveBack(BookingId id, CitizenId citizen) {
    var theirs = new Document("n", id.nth()).append("citizen", citizen.value());
    var given =
        combine(
            inc("used", -1),
            pull("taken", new Document("n", id.nth())),
            pushEach("gone", List.of(theirs), REMEMBERED));
    var held =
        and(
            eq("_id", id.slot().key()),
            elemMatch("taken", and(eq("n", id.nth()), eq("citizen", citizen.value()))));
    return slots.updateOne(held, given).getModifiedCount() == 1;
  }

  boolean holds(BookingId id, CitizenId citizen) {
    return contains("taken", id, citizen);
  }

  boolean gaveBack(BookingId id, CitizenId citizen) {
    return contains("gone", id, citizen);
  }

  private boolean contains(String list, BookingId id, CitizenId citizen) {
    var slot = read(id.slot());
    return slot != null
        && slot.getList(list, Document.class).stream()
            .anyMatch(it ->
                it.getInteger("n") == id.nth() && it.getString("citizen").equals(citizen.value()));
  }

  Optional<BookingId> takenUnder(String key, Slot slot) {
    var now = read(slot);
    return now == null
        ? Optional.empty()
        : withKey(now, key).map(place -> new BookingId(slot, place.nth()));
  }

  /// What the desk was told of this person.
  Optional<PersonalText> note(BookingId id) {
    var slot = read(id.slot());
    return slot == null
        ? Optional.empty()
        : slot.getList("taken", Document.class).stream()
            .filter(it -> it.getInteger("n") == id.nth())
            .findFirst()
            .map(it -> opened(id.slot(), it.get("note", Binary.class)));
  }

  private PersonalText opened(Slot slot, Binary note) {
    byte[] plain = cipher.open(note.getData(), "booking " + slot.key());
    return new PersonalText(new String(plain, StandardCharsets.UTF_8));
  }

  /// How many places are taken, of slots of which any is, by the slots' keys.
  Map<String, Integer> taken(String office, LocalDate first, LocalDate last) {
    var taken = new HashMap<String, Integer>();
    slots
        .find(and(gte("_id", office + "/" + first), lt("_id", office + "/" + last.plusDays(1))))
        .projection(include("used"))
        .forEach(slot -> taken.put(slot.getString("_id"), slot.getInteger("used")));
    return taken;
  }

  /// All places that this person holds or held, whenever, by slot.
  Map<Slot, List<Place>> of(CitizenId citizen) {
    var all = new HashMap<Slot, List<Place>>();
    slots
        .find(eq("people", citizen.value()))
        .forEach(row ->
            Slot.of(row.getString("_id")).ifPresent(slot -> all.put(slot, places(row, citizen))));
    return all;
  }

  private static List<Place> places(Document slot, CitizenId citizen) {
    var places = new ArrayList<Place>();
    for (var row : slot.getList("taken", Document.class)) {
      if (row.getString("citizen").equals(citizen.value())) {
        places.add(place(row));
      }
    }
    return places;
  }

  private static Place place(Document row) {
    return new Place(
        row.getInteger("n"),
        row.getString("key"),
        new CitizenId(row.getString("citizen")),
        row.getString("instead"));
  }

  private static Optional<Place> withKey(Document slot, String key) {
    return slot.getList("taken", Document.class).stream()
        .filter(it -> it.getString("key").equals(key))
        .findFirst()
        .map(BookedSlots::place);
  }

  private @Nullable Document read(Slot slot) {
    return slots.find(eq("_id", slot.key())).first();
  }

  /// Nothing of this person is left in the slot.
  void forget(Slot slot, CitizenId citizen) {
    slots.updateOne(
        eq("_id", slot.key()),
        combine(
            pull("gone", new Document("citizen", citizen.value())),
            pull("people", citizen.value())));
  }

  void removeBefore(LocalDate day) {
    slots.deleteMany(lt("day", day.toString()));
  }
}
