package saitrong.conversation;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.inbox.Inbound;
import saitrong.outbox.FakeLine.Delivered;
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
}
