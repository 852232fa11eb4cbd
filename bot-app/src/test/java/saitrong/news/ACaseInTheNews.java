package saitrong.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Contact;
import saitrong.citizen.FakeCitizens;
import saitrong.citizen.LineUserId;
import saitrong.content.Content;
import saitrong.content.ShippedContent;
import saitrong.outbox.FakeLine;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.outbox.WiredOutbox;
import saitrong.rating.RatingsForTests;
import saitrong.rating.Scores;
import saitrong.shared.Language;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Moving;
import saitrong.ticket.Opening;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Received;
import saitrong.ticket.Step;
import saitrong.ticket.Tickets;
import saitrong.ticket.TicketsForTests;
import saitrong.ticket.ToTell;
import saitrong.timer.WiredTimers;
import saitrong.transcript.Transcript;
import saitrong.transcript.TranscriptForTests;

/// A case of somebody on LINE that an officer moves, and what is told of it.
abstract class ACaseInTheNews {

  private static final LineUserId PERSON = new LineUserId("Ucitizen");
  static final Actor.Staff OFFICER = new Actor.Staff("officer");
  private static final FieldCipher CIPHER =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));

  @RegisterExtension static final TestStore STORE = TestStore.with(collections());

  final MovableClock clock = new MovableClock();
  final FakeLine line = new FakeLine(clock);
  final FakeCitizens citizens = new FakeCitizens();
  Language language = Language.TH;
  CitizenId citizen;
  Tickets tickets;
  WiredOutbox outbox;
  CaseNews news;
  WiredTimers timers;
  RatingReminders reminders;
  Content content = ShippedContent.ofTheDefaultAgency();
  Scores scores;
  ToTell toTell;
  Arrivals arrivals;
  Transcript transcript;
  ReceiptNumber number;

  private static DeclaredCollection[] collections() {
    var all = new ArrayList<>(WiredOutbox.collections());
    all.addAll(TranscriptForTests.collections());
    all.addAll(List.of(TicketsForTests.collections()));
    all.add(RatingsForTests.scoresCollection());
    all.addAll(List.of(WiredTimers.collections()));
    return all.toArray(DeclaredCollection[]::new);
  }

  @BeforeEach
  void aCaseIsOpen() {
    citizen = citizens.idOf("account", PERSON);
    var contact = new Contact(citizen, "account", PERSON, Contact.Kind.PERSON);
    citizens.remember(List.of(contact)).toCompletableFuture().join();
    line.hasQuota(1000, 0);
    wire(STORE.database());
    number = open("consultation", false, citizen);
  }

  final void wire(MongoDatabase database) {
    transcript = TranscriptForTests.in(database);
    tickets = TicketsForTests.in(database, CIPHER, clock, new LettersOnTheirWay(transcript));
    outbox =
        new WiredOutbox(database, CIPHER, line, line, citizens, transcript, Runnable::run, clock);
    scores = RatingsForTests.scores(database, CIPHER, clock);
    timers = new WiredTimers(database, CIPHER, clock);
    reminders =
        new RatingReminders(
            tickets,
            scores,
            outbox.outbox(),
            outbox.courier(),
            transcript,
            citizens,
            _ -> language,
            timers.timers(),
            () -> content,
            clock);
    toTell = TicketsForTests.toTell(database);
    arrivals = new Arrivals(tickets, toTell, scores, outbox.courier(), transcript, clock);
    news =
        new CaseNews(
            tickets,
            toTell,
            outbox.outbox(),
            transcript,
            _ -> language,
            reminders,
            file -> Optional.of(URI.create("https://helpdesk.example.go.th/results/" + file)),
            () -> content,
            clock);
  }

  ReceiptNumber open(String kind, boolean confidential, @Nullable CitizenId whose) {
    var now = clock.instant();
    return tickets
        .open(
            new Opening(
                "event-" + kind,
                OFFICER,
                whose,
                kind,
                confidential,
                Channel.LINE,
                Received.of(now, now),
                List.of(),
                null))
        .number();
  }

  @AfterEach
  void nothingBroke() {
    assertThat(line.broken()).isEmpty();
  }

  void takes(Step... steps) {
    for (var step : steps) {
      assertThat(tickets.take(number, step, OFFICER)).isInstanceOf(Moving.Done.class);
    }
  }

  static PersonalText words(String words) {
    return new PersonalText(words);
  }

  void rounds(int howMany) {
    for (int i = 0; i < howMany; i++) {
      clock.advance(CaseNews.CLOSE_TOGETHER);
      news.spread();
      outbox.sweep();
      arrivals.look();
    }
  }

  long ridersOnTheNextReply() {
    return outbox.outbox().riders().claim(citizen, 5).size();
  }

  /// As it was frozen for LINE last.
  String card() {
    return line.cards().getLast().toString();
  }

  String quickReplies() {
    return line.quickReplies().toString();
  }

  List<String> told() {
    return line.delivered().stream().map(Delivered::text).toList();
  }
}
