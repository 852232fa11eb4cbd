package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static saitrong.ticket.Cases.LAMP;
import static saitrong.ticket.Cases.SOMEBODY;
import static saitrong.ticket.Cases.cipher;
import static saitrong.ticket.Cases.opening;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;
import saitrong.shared.Life;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.FieldCipher;
import saitrong.store.FragileDatabase;
import saitrong.store.MissingKey;

/// What is said in a case lies sealed in the database, until it is erased.
class SealedCasesTest extends AtTheCases {

  @Test
  void emptiesAClosedCaseAndKeepsItsNumber() {
    var number = inProgress("a");
    tickets.add("k", SOMEBODY, number, LAMP);
    assertThat(tickets.erasing().erase(number, OFFICER)).isInstanceOf(Erasing.StillOpen.class);
    assertThat(tickets.papers(tickets.numbered(number).orElseThrow()).details()).isNotEmpty();
    tickets.take(number, new Step.Complete(new PersonalText("เปลี่ยนหลอดแล้ว")), OFFICER);

    assertThat(tickets.erasing().erase(number, OFFICER)).isInstanceOf(Erasing.Erased.class);

    var emptied = tickets.numbered(number).orElseThrow();
    var papers = tickets.papers(emptied);
    assertThat(papers.details()).isEmpty();
    assertThat(papers.added()).singleElement().satisfies(it -> assertThat(it.details()).isEmpty());
    assertThat(papers.remarks().values()).allSatisfy(it -> assertThat(it).isEmpty());
    assertThat(emptied.state()).isEqualTo(State.DONE);
    assertThat(emptied.events().getLast())
        .isEqualTo(
            new TicketEvent.Erased(emptied.events().getLast().id(), clock.instant(), OFFICER));
    assertThat(tickets.of(SOMEBODY)).containsExactly(emptied);
    assertThat(tickets.open(opening("b")).number().number()).isEqualTo(number.number() + 1);
    assertThat(tickets.erasing().erase(new ReceiptNumber(2569, 77), OFFICER))
        .isEqualTo(new Erasing.NoSuchCase());
  }

  @Test
  void finishesAnErasureThatACrashCutInTwo() {
    var number = inProgress("a");
    tickets.add("k", SOMEBODY, number, LAMP);
    tickets.take(number, new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")), OFFICER);
    var life = new Life();
    life.endsAfter("case-additions.updateMany");
    var mortal = TicketsForTests.in(FragileDatabase.of(STORE.database(), life), cipher(), clock);
    assertThatThrownBy(() -> mortal.erasing().erase(number, OFFICER))
        .isInstanceOf(Life.Ended.class);

    tickets.erasing().erase(number, OFFICER);

    var papers = tickets.papers(tickets.numbered(number).orElseThrow());
    assertThat(papers.details()).isEmpty();
    assertThat(papers.added().getFirst().details()).isEmpty();
  }

  @Test
  void leavesWordsOfNobodyInTheDatabase() {
    var number = tickets.open(opening("a")).number();
    tickets.add("k", SOMEBODY, number, LAMP);
    tickets.take(
        number, new Step.Withdraw(new PersonalText("ไฟไม่ติดหน้าบ้านเลขที่ศูนย์")), OFFICER);

    for (var collection : TicketsForTests.collections()) {
      for (var row : STORE.database().getCollection(collection.name()).find(anyOf(collection))) {
        var bytes = new RawBsonDocument(row, new DocumentCodec()).getByteBuffer().array();
        assertThat(new String(bytes, StandardCharsets.UTF_8))
            .doesNotContain("ไฟไม่ติด", "เลขที่ศูนย์");
      }
    }
    assertThat(tickets.papers(tickets.numbered(number).orElseThrow()).toString())
        .isEqualTo("Papers");
    assertThat(opening("a").toString() + LAMP).doesNotContain("ไฟไม่ติด");
  }

  /// All rows, by a filter that an index covers.
  private static Document anyOf(saitrong.store.DeclaredCollection collection) {
    return collection.name().equals("cases")
        ? new Document("confidential", false)
        : new Document("_id", new Document("$gt", ""));
  }

  @Test
  void saysThatItLacksTheKeyAndStillKnowsWhereTheCaseIs() {
    var number = tickets.open(opening("a")).number();
    var key = new byte[32];
    key[0] = 1;
    var strange = FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(key)));
    var elsewhere = TicketsForTests.in(STORE.database(), strange, clock);

    var ticket = elsewhere.find(SOMEBODY, number).orElseThrow();

    assertThat(ticket.state()).isEqualTo(State.WAITING);
    assertThatThrownBy(() -> elsewhere.papers(ticket)).isInstanceOf(MissingKey.class);
  }

  @Test
  void doesNotOpenWordsThatWereMovedToAnotherCase() {
    var one = tickets.open(opening("a"));
    var two = tickets.open(opening("b"));
    var rows = STORE.database().getCollection("cases");
    var stolen = rows.find(new Document("_id", one.id())).first();
    rows.updateOne(
        new Document("_id", two.id()),
        new Document(
            "$set",
            new Document("details", java.util.Objects.requireNonNull(stolen).get("details"))));

    assertThatThrownBy(() -> tickets.papers(two)).hasMessageContaining("was altered or moved");
  }

  @Test
  void showsAnErasedCaseEmpty() {
    var ticket = tickets.open(opening("a"));
    STORE
        .database()
        .getCollection("cases")
        .updateOne(
            new Document("_id", ticket.id()), new Document("$unset", new Document("details", "")));

    assertThat(tickets.papers(ticket).details()).isEmpty();
  }
}
