package saitrong.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.cases.CaseAccess;
import saitrong.cases.LeftToTell;
import saitrong.citizen.CitizenId;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.staff.Account;
import saitrong.staff.AssignedStaff;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Leaves;
import saitrong.ticket.Opening;
import saitrong.ticket.Outlines;
import saitrong.ticket.Received;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.TicketsForTests;
import saitrong.ticket.ToTell;

/// Of what was answered today most is on its way; the list is for what is not.
class UntoldListTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(TicketsForTests.collections());

  private static final InstantSource CLOCK = InstantSource.system();
  private static final FieldCipher CIPHER =
      FieldCipher.of(new Secret("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));
  private static final Account OFFICER =
      new Account(new Login("officer"), "ผู้ทดลอง", Set.of(Role.AGENT), List.of(), true, null);
  private static final Wanted UNTOLD = new Wanted(View.UNTOLD, "", Sifting.NONE, Order.DUE, 1);

  private final Tickets tickets = TicketsForTests.in(STORE.database(), CIPHER, CLOCK);
  private final ToTell toTell = TicketsForTests.toTell(STORE.database());

  @Test
  void readsACaseOnceAndNoneWhoseLettersAreUnderWay() {
    var forAnOfficer = answered("a", ToTell.Why.BLOCKED);
    var underWay = answered("b", null);
    int before = STORE.queries().asked().size();

    var page = lists().page(access(), OFFICER, UNTOLD);

    assertThat(page.lines()).extracting(it -> it.ticket().id()).containsExactly(forAnOfficer.id());
    assertThat(read(before))
        .as("itself, and how it begins")
        .hasSize(2)
        .noneMatch(it -> it.contains(underWay.id()));
  }

  @Test
  void readsACaseOnceForAFile() {
    var forAnOfficer = answered("a", ToTell.Why.BLOCKED);
    int before = STORE.queries().asked().size();

    assertThat(lists().exported(access(), OFFICER, UNTOLD))
        .extracting(Ticket::id)
        .containsExactly(forAnOfficer.id());
    assertThat(read(before)).hasSize(1);
  }

  /// By which cases were asked for since then.
  private static List<String> read(int before) {
    return STORE.queries().asked().stream()
        .skip(before)
        .filter(it -> it.collection().equals("cases"))
        .map(it -> it.filter().toJson())
        .toList();
  }

  private Ticket answered(String key, ToTell.@Nullable Why why) {
    var now = CLOCK.instant();
    var number =
        tickets
            .open(
                new Opening(
                    key,
                    new CitizenId("somebody"),
                    "consultation",
                    false,
                    Channel.LINE,
                    Received.of(now, now),
                    List.of()))
            .number();
    List.of(
            new Step.Accept(),
            new Step.Begin(null),
            new Step.Complete(new PersonalText("ตอบแล้วทดลอง")))
        .forEach(step -> tickets.take(number, step, new Actor.Staff("ผู้ทดลอง")));
    var ticket = tickets.numbered(number).orElseThrow();
    toTell.note(ticket, ticket.moves().getLast(), false, why);
    return ticket;
  }

  private CaseAccess access() {
    var trail = StaffForTests.trail(STORE.database(), CLOCK);
    return CaseAccess.atTheDesk(tickets, new AssignedStaff(List.of()), OFFICER, trail);
  }

  private CaseLists lists() {
    return new CaseLists(
        tickets,
        new Outlines(STORE.database()),
        TicketsForTests.due(STORE.database(), CLOCK),
        new Leaves(STORE.database()),
        new LeftToTell(tickets, toTell),
        StaffForTests.in(STORE.database(), CLOCK),
        CIPHER,
        CLOCK);
  }
}
