package saitrong.ticket;

import static saitrong.ticket.Cases.cipher;
import static saitrong.ticket.Cases.opening;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.store.TestStore;

/// An office whose cases are asked of the real thing.
abstract class AtTheCases {

  @RegisterExtension static final TestStore STORE = TestStore.with(TicketsForTests.collections());

  static final Actor.Staff OFFICER = new Actor.Staff("officer");
  static final Step ASK = new Step.AskCitizen(new PersonalText("ภาพถ่าย"), null);

  final MovableClock clock = new MovableClock();
  Tickets tickets;

  @BeforeEach
  void open() {
    tickets = TicketsForTests.in(STORE.database(), cipher(), clock);
  }

  ReceiptNumber inProgress(String key) {
    var number = tickets.open(opening(key)).number();
    tickets.take(number, new Step.Accept(), OFFICER);
    tickets.take(number, new Step.Begin(null), OFFICER);
    return number;
  }
}
