package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.attachment.FakeSource;
import saitrong.attachment.WiredAttachments;
import saitrong.citizen.CitizenId;
import saitrong.content.ShippedContent;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Answer.Files;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect;
import saitrong.inbox.MessageId;
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
import saitrong.ticket.Moving;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Step;
import saitrong.ticket.Tickets;
import saitrong.ticket.TicketsForTests;

/// Cases as flows know them, in an agency that has its cases and scores.
abstract class AtTheCaseOwner {

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(
          Stream.concat(
                  Stream.concat(
                      Stream.of(TicketsForTests.collections()),
                      Stream.of(RatingsForTests.scoresCollection())),
                  WiredAttachments.collections().stream())
              .toArray(DeclaredCollection[]::new));

  static final CitizenId CITIZEN = new CitizenId("malee");
  static final CitizenId ANOTHER = new CitizenId("manee");

  final MovableClock clock = new MovableClock();
  final FieldCipher cipher =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  final WiredAttachments attachments =
      new WiredAttachments(new FakeSource(), STORE.database(), cipher, true, Runnable::run, clock);
  final Tickets tickets = TicketsForTests.in(STORE.database(), cipher, clock);
  final Scores scores = RatingsForTests.scores(STORE.database(), cipher, clock);
  final CaseOwner cases = owner(tickets);

  CaseOwner owner(Tickets tickets) {
    return new CaseOwner(
        tickets,
        attachments.attachments(),
        file -> Optional.of(URI.create("https://helpdesk.example.go.th/results/" + file)),
        _ -> List.of(),
        ShippedContent::ofTheDefaultAgency,
        new ResultOwner(tickets, scores, ShippedContent::ofTheDefaultAgency, clock));
  }

  Outcome open(String key, MessageId... files) {
    var sent =
        Stream.of(files)
            .map(file -> new FileSent(file.value(), FileSent.Type.PICTURE, null, null))
            .toList();
    var shown = new PersonalText("ภาพ");
    var answer = new Effect.Given("ภาพ", "ภาพ", shown, new Files(sent, new PersonalText("")));
    Instant now = clock.instant();
    return cases.open(
        CITIZEN,
        new Effect.OpenCase(key, "street-light", false, false, true, List.of(answer), List.of()),
        new Owners.Asked(now, now, List.of()),
        Language.TH);
  }

  Owners.Asked asked() {
    return new Owners.Asked(clock.instant(), clock.instant(), List.of());
  }

  static ReceiptNumber number(Outcome opened) {
    return ReceiptNumber.read(Objects.requireNonNull(opened.facts().get("เลขที่รับแจ้ง")))
        .orElseThrow();
  }

  Map<String, String> find(String number) {
    return cases.find(CITIZEN, new Effect.FindCase("f", number), asked(), Language.TH).facts();
  }

  void finishes(String number, Step last) {
    take(number, new Step.Accept());
    take(number, new Step.Begin(null));
    take(number, last);
  }

  void take(String number, Step step) {
    var moving =
        tickets.take(ReceiptNumber.read(number).orElseThrow(), step, new Actor.Staff("officer"));
    assertThat(moving).isInstanceOf(Moving.Done.class);
  }
}
