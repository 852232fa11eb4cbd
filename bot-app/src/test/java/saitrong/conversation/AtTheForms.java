package saitrong.conversation;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.store.TestStore;

/// A desk of the default agency, with its forms, and a citizen who has been greeted.
abstract class AtTheForms {

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  Desk desk;

  Person citizen;

  @BeforeEach
  void open() {
    Desk.expectsFailures();
    desk = Desk.withFlows(STORE.database());
    citizen = desk.citizen("malee");
    citizen.says("สวัสดี");
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  void walksToTheSummary() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    citizen.says("อยากให้เปิดวันเสาร์");
  }

  String lastAnswer() {
    return answers().getLast();
  }

  List<String> answers() {
    return desk.answersTo(citizen).stream().map(Delivered::text).toList();
  }
}
