package saitrong.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.inbox.Inbound;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.FakeLine.Call;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.outbox.Weight;
import saitrong.store.TestStore;
import saitrong.transcript.Entry;
import saitrong.transcript.Fate;

/// A desk with one instance and one citizen, where answers repeat the question.
abstract class AtTheDesk {

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  Desk desk;
  Instance a;
  Person citizen;

  @BeforeEach
  void open() {
    Desk.expectsFailures();
    desk = new Desk(STORE.database());
    answeredBy();
    a = desk.instance("a");
    citizen = desk.citizen("somchai");
  }

  void answeredBy() {
    desk.answersFirstWith(new Echo());
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  List<String> answers() {
    return desk.answersTo(citizen).stream().map(Delivered::text).toList();
  }

  Entry rowOf(Inbound event) {
    return desk.transcriptOf(citizen).stream()
        .filter(entry -> entry.id().equals(event.envelope().id().value()))
        .findFirst()
        .orElseThrow();
  }

  List<Fate> fates() {
    return desk.transcriptOf(citizen).stream()
        .filter(entry -> entry.kind().equals("answer"))
        .map(Entry::fate)
        .toList();
  }

  /// Of letters too.
  List<Fate> fatesOfAll() {
    return desk.transcriptOf(citizen).stream().map(Entry::fate).filter(Objects::nonNull).toList();
  }

  Fate fate() {
    return fatesOfAll().getLast();
  }

  List<Call> calls() {
    return desk.line().calls();
  }

  /// A letter that belongs to no turn.
  void post(String text, Weight weight) {
    citizen.isKnownTo(a);
    a.out()
        .outbox()
        .post(UUID.randomUUID(), citizen.id(), Outgoing.of(new Message.Text(text)), weight);
    desk.clock().advance(Duration.ofMillis(10));
  }
}
