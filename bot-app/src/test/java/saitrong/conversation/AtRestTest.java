package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.FakeLine.Fault;
import saitrong.outbox.Weight;

/// What lies in the database tells nobody who wrote what.
class AtRestTest extends AtTheDesk {

  @Test
  void keepsNoNameAndNoWordsReadable() {
    citizen.says("words of a citizen");
    a.receives(citizen.place());
    citizen.says(Echo.POISON + " words");
    desk.passes(Duration.ofSeconds(30));
    desk.line().failsFor(Duration.ofMinutes(2), Fault.NO_CONNECTION);
    citizen.says("binding words that wait in the outbox");
    a.out()
        .outbox()
        .post(
            UUID.randomUUID(),
            citizen.id(),
            Outgoing.of(new Message.Text("words of an officer")),
            Weight.BINDING);
    a.keeps(citizen.typed("words that wait in the mail")).join();

    for (var collection :
        List.of("citizens", "mail", "parked_mail", "outbox", "conversations", "transcript")) {
      assertThat(isEmpty(collection)).as(collection).isFalse();
    }
    for (var words : List.of(citizen.chat().value(), "words", "a house", "answer to", "token of")) {
      assertThat(readable(words)).as(words).isEmpty();
      assertThat(sealed(words)).as("the search can find " + words).isNotEmpty();
    }
  }

  private boolean isEmpty(String collection) {
    try (var client = MongoClients.create(STORE.uri())) {
      return words(client).database().getCollection(collection).find().first() == null;
    }
  }

  private List<String> readable(String words) {
    try (var client = MongoClients.create(STORE.uri())) {
      return words(client).inPlain(words);
    }
  }

  private List<String> sealed(String words) {
    try (var client = MongoClients.create(STORE.uri())) {
      return words(client).anywhere(words);
    }
  }

  private Words words(MongoClient client) {
    return new Words(client.getDatabase(STORE.database().getName()), desk.cipher());
  }
}
