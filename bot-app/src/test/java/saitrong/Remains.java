package saitrong;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.bson.Document;
import saitrong.citizen.CitizenId;
import saitrong.citizen.OwnCopy;
import saitrong.erasure.Copying;
import saitrong.erasure.Features;
import saitrong.store.FieldCipher;
import saitrong.ticket.Ticket;

/// What stands of a person in the whole running bot.
record Remains(RunningBot bot, Path data) {

  static String text(ZipFile zip, String entry) throws IOException {
    try (var bytes = zip.getInputStream(zip.getEntry(entry))) {
      return new String(bytes.readAllBytes(), UTF_8);
    }
  }

  MongoDatabase database() {
    return bot.part(MongoDatabase.class);
  }

  Features features() {
    return Features.in(database(), bot.part(FieldCipher.class));
  }

  String copy(CitizenId citizen) throws IOException {
    var zip = Files.createTempFile(data, "copy", ".zip");
    try (var to = Files.newOutputStream(zip)) {
      new Copying(features()).copy(citizen, to);
    }
    var all = new StringBuilder();
    try (var copy = new ZipFile(zip.toFile())) {
      for (var entry : copy.stream().toList()) {
        all.append(text(copy, entry.getName()));
      }
    }
    Files.delete(zip);
    return all.toString();
  }

  String copyOf(CitizenId citizen, String part) {
    var all = new StringBuilder();
    var into =
        new OwnCopy() {
          @Override
          public void part(String name, List<Document> rows) {
            if (name.equals(part)) {
              rows.forEach(all::append);
            }
          }

          @Override
          public void file(String name, InputStream bytes) {}
        };
    features().transcript().copy(citizen, into);
    features().conversations().copy(citizen, into);
    return all.toString();
  }

  /// Every collection in which our own name for this person stands anywhere.
  TreeSet<String> placesOf(CitizenId citizen) {
    var places = new TreeSet<String>();
    for (var name : database().listCollectionNames()) {
      for (var row :
          database().getCollection(name).find(new Document("_id", new Document("$exists", true)))) {
        if (row.toJson().contains(citizen.value())) {
          places.add(name);
        }
      }
    }
    return places;
  }

  long sealedIn(String collection, CitizenId citizen) {
    return database()
        .getCollection(collection)
        .find(new Document("citizen", citizen.value()))
        .into(new ArrayList<>())
        .size();
  }

  List<String> rows(String collection, String field, Ticket ticket) {
    var rows = new ArrayList<String>();
    database()
        .getCollection(collection)
        .find(new Document("_id", new Document("$gt", "")))
        .forEach(row -> {
          if (ticket.number().toString().equals(row.get(field))) {
            rows.add(row.toJson());
          }
        });
    return rows;
  }
}
