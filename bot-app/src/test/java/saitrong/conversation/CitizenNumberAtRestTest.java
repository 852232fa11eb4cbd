package saitrong.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import saitrong.inbox.Inbound.Said;
import saitrong.shared.PersonalText;

/// A citizen number that was typed is in no record, for whoever holds the keys too: every sealed
/// value is opened and searched.
class CitizenNumberAtRestTest extends AtTheDesk {

  private static final String NUMBER = "1000000000009";

  @Test
  void isInNoRowOnceTheTurnIsDone() {
    a.keeps(typed("my number is ")).join();
    assertThat(where(NUMBER)).as("the search can find it").containsExactly("mail");

    a.works();

    assertThat(answers()).hasSize(1);
    Desk.await(() -> desk.waitingMail() == 0);
    assertThat(where("my number is")).contains("transcript");
    assertThat(where(NUMBER)).isEmpty();
    assertThat(unopened("transcript")).as("every sealed value was searched").isZero();
  }

  @Test
  void isNotInParkedMail() {
    a.receives(typed(Echo.POISON + " my number is "));
    desk.passes(Duration.ofSeconds(40));

    assertThat(a.in().parked()).isEqualTo(1);
    Desk.await(() -> desk.waitingMail() == 0); // it is removed last
    assertThat(where("my number is")).contains("parked_mail");
    assertThat(where(NUMBER)).isEmpty();
    assertThat(unopened("parked_mail")).as("every sealed value was searched").isZero();
  }

  @Test
  void reachesTheTurnThatIsTakenOverAfterACrash() {
    var seen = new ArrayList<PersonalText>();
    desk.answersFirstWith(situation -> {
      if (situation.event() instanceof Said said && said.citizenNumber() != null) {
        seen.add(said.citizenNumber());
      }
      return new Echo().answer(situation);
    });
    a.life().end();
    var dying = desk.instance("dying");
    dying.keeps(typed("my number is ")).join();
    dying.life().end();

    desk.instance("b");
    desk.passes(Duration.ofSeconds(20));

    assertThat(seen).contains(new PersonalText(NUMBER));
    Desk.await(() -> desk.waitingMail() == 0);
    assertThat(where(NUMBER)).isEmpty();
  }

  private Said typed(String words) {
    return citizen
        .typedASecret(words + Said.CITIZEN_NUMBER)
        .withCitizenNumber(new PersonalText(NUMBER));
  }

  /// The collections where the words are, readable or sealed.
  private List<String> where(String words) {
    var found = new ArrayList<String>();
    try (var client = MongoClients.create(STORE.uri())) {
      var database = client.getDatabase(STORE.database().getName());
      for (var name : database.listCollectionNames()) {
        for (var row : database.getCollection(name).find()) {
          if (texts(row).anyMatch(text -> text.contains(words))) {
            found.add(name);
          }
        }
      }
    }
    return found;
  }

  private long unopened(String collection) {
    try (var client = MongoClients.create(STORE.uri())) {
      var rows = client.getDatabase(STORE.database().getName()).getCollection(collection);
      return rows.find().into(new ArrayList<>()).stream().mapToLong(this::unopened).sum();
    }
  }

  private long unopened(Document row) {
    return flat(row)
        .filter(Binary.class::isInstance)
        .filter(it -> contexts(row).allMatch(context -> opened((Binary) it, context).isEmpty()))
        .count();
  }

  private static Stream<String> contexts(Document row) {
    return flat(row)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .flatMap(it -> Stream.of(it, it + "/number"));
  }

  private Stream<String> texts(Document row) {
    return flat(row)
        .flatMap(value ->
            value instanceof Binary sealed
                ? contexts(row).map(context -> opened(sealed, context))
                : Stream.of(String.valueOf(value)));
  }

  private static Stream<Object> flat(Object value) {
    return switch (value) {
      case Document document -> document.values().stream().flatMap(CitizenNumberAtRestTest::flat);
      case List<?> list -> list.stream().flatMap(CitizenNumberAtRestTest::flat);
      case Object single -> Stream.of(single);
    };
  }

  private String opened(Binary value, String context) {
    try {
      return new String(desk.cipher().open(value.getData(), context), UTF_8);
    } catch (RuntimeException sealedUnderAnotherContext) {
      return "";
    }
  }
}
