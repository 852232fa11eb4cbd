package saitrong.booking;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import org.bson.Document;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Leaving;
import saitrong.citizen.OwnCopy;
import saitrong.citizen.PersonalRecords;
import saitrong.store.FieldCipher;

/// Places at a desk. What is to come is given back for others, what was is forgotten. A place has
/// no time at which it was booked, so only the first round takes any away.
public record BookingRecords(MongoDatabase database, FieldCipher cipher)
    implements PersonalRecords {

  @Override
  public Set<String> collections() {
    return Set.of(BookedSlots.COLLECTION.name());
  }

  @Override
  public void copy(CitizenId citizen, OwnCopy into) {
    var slots = new BookedSlots(database, cipher);
    var booked = new ArrayList<Document>();
    slots.of(citizen).entrySet().stream()
        .sorted(Comparator.comparing(it -> it.getKey().key()))
        .forEach(it ->
            it.getValue()
                .forEach(
                    place -> booked.add(told(slots, new BookingId(it.getKey(), place.nth())))));
    into.part("appointments", booked);
  }

  private static Document told(BookedSlots slots, BookingId id) {
    var told =
        new Document("office", id.slot().office())
            .append("day", id.slot().day().toString())
            .append("time", id.slot().time().toString());
    slots.note(id).ifPresent(note -> told.append("note", note.value()));
    return told;
  }

  @Override
  public void forget(Leaving leaving) {
    if (!leaving.isFirst()) {
      return;
    }
    var citizen = leaving.citizen();
    var slots = new BookedSlots(database, cipher);
    slots
        .of(citizen)
        .forEach((slot, places) -> {
          for (var place : places) {
            var _ = slots.giveBack(new BookingId(slot, place.nth()), citizen);
          }
          slots.forget(slot, citizen);
        });
  }
}
