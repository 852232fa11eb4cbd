package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.attachment.FakeSource;
import saitrong.attachment.WiredAttachments;
import saitrong.booking.BookingsForTests;
import saitrong.flow.Effect;
import saitrong.handoff.TalksForTests;
import saitrong.handoff.Why;
import saitrong.learning.LearningForTests;
import saitrong.rating.Rating;
import saitrong.rating.Ratings;
import saitrong.rating.RatingsForTests;
import saitrong.store.DeclaredCollection;
import saitrong.store.TestStore;
import saitrong.ticket.TicketsForTests;
import saitrong.timer.WiredTimers;

/// What scripts wish for, done by the real owners.
class ScriptOwnersTest {

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(
          Stream.of(
                  List.of(Desk.collections()),
                  List.of(TicketsForTests.collections()),
                  WiredAttachments.collections(),
                  TalksForTests.collections(),
                  List.of(
                      RatingsForTests.collection(),
                      RatingsForTests.scoresCollection(),
                      RatingsForTests.surveysCollection(),
                      BookingsForTests.collection(),
                      LearningForTests.collection()))
              .flatMap(Collection::stream)
              .toArray(DeclaredCollection[]::new));

  private Desk desk;
  private Person citizen;
  private Conversations conversations;
  private Ratings ratings;
  private ScriptOwners owners;

  @BeforeEach
  void open() {
    desk = Desk.withFlows(STORE.database());
    citizen = desk.citizen("malee");
    citizen.says("สวัสดี");
    conversations = new Conversations(STORE.database(), desk.cipher(), 10);
    ratings = RatingsForTests.in(STORE.database(), desk.clock());
    owners = realOwners();
  }

  private ScriptOwners realOwners() {
    var database = STORE.database();
    var cipher = desk.cipher();
    var clock = desk.clock();
    var attachments =
        new WiredAttachments(new FakeSource(), database, cipher, true, Runnable::run, clock)
            .attachments();
    var timers = new WiredTimers(database, cipher, clock).timers();
    var tickets = TicketsForTests.in(database, cipher, clock);
    var scores = RatingsForTests.scores(database, cipher, clock);
    var results = new ResultOwner(tickets, scores, desk::content, clock);
    return new ScriptOwners(
        new CaseOwner(
            tickets, attachments, _ -> Optional.empty(), _ -> List.of(), desk::content, results),
        results,
        BookingsForTests.in(database, cipher, timers, desk::content, clock),
        ratings,
        RatingsForTests.surveys(database, cipher, clock),
        new FlowReminders(timers, conversations, desk.open().out().outbox(), desk::content, clock),
        attachments,
        TalksForTests.in(database, clock),
        LearningForTests.in(database, cipher, clock));
  }

  @AfterEach
  void close() throws Exception {
    conversations.close();
    desk.close();
  }

  /// The service and the use of the system are two figures.
  @Test
  void callsAnOfficerOnceAndLetsThePersonLeave() {
    var talks = TalksForTests.in(STORE.database(), desk.clock());
    for (int time = 0; time < 2; time++) {
      owners.perform(citizen.id(), new Effect.OfTalk.Call("event/talk", "unsure"));
    }
    assertThat(talks.open(citizen.id()).orElseThrow().why()).isEqualTo(Why.UNSURE);
    assertThat(talks.queue()).hasSize(1);

    owners.perform(citizen.id(), new Effect.OfTalk.Leave("event/leaves"));
    assertThat(talks.open(citizen.id())).isEmpty();
  }

  @Test
  void keepARatingUnderTheNameOfTheFlowThatAskedForIt() {
    Stream.of("ข้อเสนอแนะ", "4", "อยากให้เปิดวันเสาร์", "1").forEach(citizen::says);
    Stream.of("แบบสำรวจสั้น", "1", "5").forEach(citizen::says);

    desk.owners().tasks.values().forEach(task -> owners.perform(citizen.id(), task));

    assertThat(kept())
        .extracting(Rating::about, Rating::score)
        .containsExactlyInAnyOrder(tuple("suggestion", 4), tuple("poll", 5));
  }

  private List<Rating> kept() {
    return desk.owners().tasks.values().stream()
        .filter(Effect.RecordRating.class::isInstance)
        .map(Effect.RecordRating.class::cast)
        .flatMap(rating -> RatingsForTests.kept(STORE.database(), rating.key()).stream())
        .toList();
  }
}
