package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.Cases.opening;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import saitrong.content.Duty.Aspect;
import saitrong.shared.PersonalText;

/// A case that is led through its steps without a database, and a clock that is moved.
final class CaseWalk {

  static final Actor OFFICER = new Actor.Staff("officer");
  static final Actor CITIZEN = new Actor.Citizen();
  static final Actor MACHINE = new Actor.Machine();
  static final Terms TERMS = new Terms(7, 15);

  private static final Seal SEAL = new Seal(Cases.cipher());

  private Ticket ticket;
  private Instant now = Cases.FRIDAY_EVENING;
  private int events;

  private CaseWalk(Opening opening) {
    ticket = Ticket.opened("id", "opened", opening, new ReceiptNumber(2569, 11));
  }

  static CaseWalk begins() {
    return of(opening("a"));
  }

  /// The directory gave it to somebody.
  static CaseWalk givenTo(Holder.Acting responsible) {
    return new CaseWalk(opening("a").givenTo(new Assignment(responsible, Set.of(Aspect.KIND))));
  }

  static CaseWalk of(Opening opening) {
    return new CaseWalk(opening);
  }

  /// An officer works on it.
  static CaseWalk inProgress() {
    return begins().begun();
  }

  CaseWalk begun() {
    return does(new Step.Accept()).does(new Step.Begin(null));
  }

  CaseWalk does(Step step) {
    return does(step, OFFICER);
  }

  CaseWalk does(Step step, Actor by) {
    assertThat(tried(step, by)).isInstanceOf(Moving.Done.class);
    return this;
  }

  /// Why not, with the case as it was.
  Objection isRefused(Step step) {
    return isRefused(step, OFFICER);
  }

  Objection isRefused(Step step, Actor by) {
    var before = ticket;
    var refused = (Moving.Refused) tried(step, by);
    assertThat(refused.ticket()).isEqualTo(before);
    return refused.objection();
  }

  private Moving tried(Step step, Actor by) {
    var moving =
        ticket.take(
            step, new Taking("e" + ++events, now, by, SEAL, TicketsForTests::shipped), TERMS);
    if (moving instanceof Moving.Done(var after)) {
      ticket = after;
    }
    return moving;
  }

  CaseWalk after(Duration time) {
    now = now.plus(time);
    return this;
  }

  CaseWalk afterDays(int days) {
    return after(Duration.ofDays(days));
  }

  Ticket ticket() {
    return ticket;
  }

  Instant now() {
    return now;
  }

  Confirmation confirmation() {
    return ticket.confirmation(TERMS, now);
  }

  List<Holder> holders() {
    return ticket.stays().stream().map(Stay::holder).toList();
  }

  LocalDate today() {
    return Terms.day(now);
  }

  Step.Forward forwardTo(Holder.Acting to) {
    return new Step.Forward(to, Way.ACCOUNT, today().plusDays(3), null, words("ตรงกับหน้าที่"));
  }

  static PersonalText words(String words) {
    return new PersonalText(words);
  }
}
