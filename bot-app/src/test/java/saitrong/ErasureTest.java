package saitrong;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.AtTheService.words;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import saitrong.attachment.CitizenFiles;
import saitrong.attachment.State.Kept;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Citizens;
import saitrong.citizen.OwnCopy;
import saitrong.document.ResultFiles;
import saitrong.erasure.Copying;
import saitrong.erasure.Erasure;
import saitrong.erasure.Features;
import saitrong.erasure.Forgotten;
import saitrong.erasure.Officer;
import saitrong.handoff.TalkNotes;
import saitrong.handoff.Talks;
import saitrong.handoff.Why;
import saitrong.inbox.MessageId;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.Outbox;
import saitrong.outbox.Weight;
import saitrong.questionnaire.RatingLinks;
import saitrong.rating.Aspect;
import saitrong.rating.Comment;
import saitrong.rating.Ratings;
import saitrong.rating.Scores;
import saitrong.rating.Surveys;
import saitrong.rights.EraseCommand;
import saitrong.rights.ExportCommand;
import saitrong.shared.PersonalText;
import saitrong.store.FieldCipher;
import saitrong.ticket.Channel;
import saitrong.ticket.Detail;
import saitrong.ticket.Erasing;
import saitrong.ticket.Opening;
import saitrong.ticket.Received;
import saitrong.ticket.State;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// A person, or one case of theirs, is forgotten by the whole running bot, and gets a copy of what
/// is theirs before.
class ErasureTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final JumpingClock CLOCK = new JumpingClock();
  private static final String QUESTION = "ทำไมท้องฟ้าเป็นสีฟ้า";
  private static final String RESULT = "ตั้งรหัสผ่านใหม่ให้แล้วทดลอง";
  private static final String COMMENT = "เจ้าหน้าที่ทดลองพูดจาดี";

  /// Where nobody stands, and why.
  private static final Map<String, String> NOBODYS =
      Map.ofEntries(
          Map.entry("mail", "waits seconds for its answer, which was promised, and is gone then"),
          Map.entry("instances", "names of processes"),
          Map.entry("talk_looks", "up to when an officer has seen a talk, by its id, for a day"),
          Map.entry("signals", "ids of changes, for a minute"),
          Map.entry("installation", "tells the key from others"),
          Map.entry("content", "files of the agency"),
          Map.entry("menus", "menus at LINE"),
          Map.entry("faq-tasks", "answers past their review"),
          Map.entry("attention", "ids of rows and marks, two days"),
          Map.entry("case-series", "the last number of a year"),
          Map.entry("case_leaves", "ids and names of officers and their days away"),
          Map.entry("case_clocks", "ids of open cases and their days"),
          Map.entry("case_news", "ids of cases, until told; goes with an emptied case"),
          Map.entry("case_to_tell", "ids of cases and steps; goes with an emptied case"),
          Map.entry("case_scores", "words go with their case, figures stay"),
          Map.entry("rating_links", "goes with its case"),
          Map.entry("result_links", "goes with its case"),
          Map.entry("erasures", "who is being forgotten, until they are"),
          Map.entry("audit", "what staff did, by receipt numbers and our own names"),
          Map.entry("staff_accounts", "staff"),
          Map.entry("staff_snippets", "staff"),
          Map.entry("desk_presence", "when anybody of the staff last looked"),
          Map.entry("staff_sessions", "staff"),
          Map.entry("alert_settings", "staff"),
          Map.entry("staff_alerts", "which of staff was told of which talk or case, by their ids"),
          Map.entry("staff_guesses", "keyed hashes of staff's tries"));

  @TempDir static Path data;

  private static RunningBot bot;
  private AtTheService her;

  @BeforeAll
  static void theBotRuns() {
    bot =
        new RunningBot(
            data,
            CLOCK,
            "--saitrong.document.public-base=https://helpdesk.example.go.th",
            "--saitrong.staff.assigned=officer,สมมุติตัวอย่าง");
  }

  @AfterAll
  static void stop() {
    if (bot != null) {
      bot.close();
    }
  }

  @BeforeEach
  void somebodyComes(TestInfo story) {
    her = new AtTheService(bot, CLOCK, "ประชาชน " + story.getDisplayName());
  }

  @Test
  void everyCollectionIsForgottenOrHoldsNobody() {
    var covered = new TreeSet<String>();
    features().all().forEach(it -> covered.addAll(it.collections()));
    var declared = new TreeSet<String>();
    bot.declared().forEach(it -> declared.add(it.name()));

    var unexplained = new TreeSet<>(declared);
    unexplained.removeAll(covered);
    assertThat(NOBODYS.keySet()).containsExactlyInAnyOrderElementsOf(unexplained);
    assertThat(declared).containsAll(covered);
    assertThat(declared).containsAll(database().listCollectionNames().into(new ArrayList<>()));
  }

  @Test
  void aCaseIsEmptiedWithAllThatIsBesideIt() throws Exception {
    var file = aCaseWithEverything();
    var ticket = her.ticket();
    var enclosed = ticket.enclosed().orElseThrow();
    var citizen = requireNonNull(ticket.citizen());
    assertThat(copy(citizen)).contains(QUESTION, RESULT, COMMENT, ticket.number().toString());
    her.says("ร้านกาแฟทดลองเปิดหรือยัง");
    her.passes(Duration.ofMinutes(1));

    assertThat(erased(ticket)).isInstanceOf(Erasing.Erased.class);

    var after = her.ticket();
    assertThat(after.number()).isEqualTo(ticket.number());
    assertThat(after.state()).isEqualTo(State.DONE);
    assertThat(copy(citizen)).doesNotContain(QUESTION, RESULT, COMMENT).contains("ร้านกาแฟทดลอง");
    assertThat(copyOf(citizen, "chat")).doesNotContain(ticket.number().toString());
    assertThat(bot.part(CitizenFiles.class).open(file)).isEmpty();
    assertThat(bot.part(ResultFiles.class).address(enclosed)).isEmpty();
    assertThat(bot.part(Scores.class).words(ticket)).isEmpty();
    her.hasRated(Aspect.SERVICE, 4);
    assertThat(rows("rating_links", "number", ticket)).isEmpty();
    assertThat(rows("case-cards", "number", ticket)).isEmpty();
    assertThat(rows("audit", "about", ticket))
        .anySatisfy(it -> assertThat(it).contains("case-erased files:2"));
    assertThat(her.says("ขอคำอธิบายเพิ่ม " + ticket.number())).doesNotContain("ยังติดเรื่องใด");
    assertThat(erased(ticket)).as("once more").isInstanceOf(Erasing.Erased.class);
    assertThat(her.ticket().events()).isEqualTo(after.events());
  }

  /// It was the last thing that was looked up.
  @Test
  void aCaseIsEmptiedOfTheQuestionThatStillStandsInTheChat() throws Exception {
    her.leavesAQuestion();
    her.takes(new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")));
    her.passes(Duration.ofMinutes(1));
    var citizen = requireNonNull(her.ticket().citizen());
    assertThat(copyOf(citizen, "conversation")).contains(QUESTION);

    assertThat(erased(her.ticket())).isInstanceOf(Erasing.Erased.class);

    assertThat(copyOf(citizen, "conversation")).doesNotContain(QUESTION);
  }

  @Test
  void aPersonIsForgottenAndIsAStrangerAfterwards() throws Exception {
    var file = aCaseWithEverything();
    var ticket = her.ticket();
    var citizen = requireNonNull(ticket.citizen());
    her.says("ข้อเสนอแนะ");
    aLotElse(citizen);
    assertThat(placesOf(citizen))
        .contains("citizens", "conversations", "transcript", "outbox", "talks");
    var note = noteOn(citizen);
    assertThat(copyOf(citizen, "chat")).contains(QUESTION).doesNotContain("บันทึกลับ");
    her.passes(Duration.ofMinutes(1));

    assertThat(run(ticket.number().toString())).as("first it is shown").contains("ใส่ --yes");
    assertThat(forgotten(citizen)).isEqualTo(new Forgotten.Done(1, List.of()));

    // The bot's own number of the conversation, and that it was done, are all.
    assertThat(placesOf(citizen)).containsOnly("conversations", "erasures", "audit");
    assertThat(copy(citizen)).doesNotContain(QUESTION, RESULT, COMMENT, "ทดลอง");
    assertThat(sealedIn("transcript", citizen)).isZero();
    assertThat(database().getCollection("transcript").find(new Document("_id", note)).first())
        .doesNotContainKeys("body", "citizen");
    assertThat(bot.part(CitizenFiles.class).open(file)).isEmpty();
    assertThat(her.ticket().citizen()).isNull();
    assertThat(her.ticket().number()).isEqualTo(ticket.number());
    assertThat(bot.part(Scores.class).words(ticket)).isEmpty();
    her.hasRated(Aspect.SERVICE, 4);

    bot.goesRound("erasure");
    Await.until(SOON, () -> bot.part(Citizens.class).lineUserIdOf(citizen), Optional::isEmpty);
    assertThat(her.says("สวัสดีค่ะมาใหม่ทดลอง")).contains("สวัสดี");
    assertThat(her.says("ติดตามเรื่อง")).doesNotContain(ticket.number().toString());
    assertThat(bot.part(Citizens.class).lineUserIdOf(citizen)).isPresent();

    her.passes(Duration.ofMinutes(3));
    bot.goesRound("erasure");
    Await.until(SOON, () -> placesOf(citizen), it -> !it.contains("erasures"));
    assertThat(copy(citizen)).contains("มาใหม่ทดลอง");
    assertThat(bot.part(Citizens.class).lineUserIdOf(citizen)).isPresent();
  }

  @Test
  void anOpenCaseKeepsItsPersonAndAHeldOneItsWords() throws Exception {
    her.leavesAQuestion();
    var number = her.ticket().number().toString();
    her.passes(Duration.ofMinutes(1));
    assertThat(run(number, "--yes")).contains("ยังลบไม่ได้", number);

    her.takes(new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")));
    assertThat(run("--hold", number, "--because", "ระเบียบงานสารบรรณ")).contains("จะไม่ถูกลบ");
    assertThat(erased(her.ticket())).isInstanceOf(Erasing.Held.class);
    assertThat(run(number, "--yes")).contains("เรื่องที่ยังเก็บไว้", number, "ระเบียบงานสารบรรณ");
    assertThat(bot.part(Tickets.class).details(her.ticket())).isNotEmpty();

    assertThat(run("--release", number)).contains("ลบได้แล้ว");
    assertThat(run(number, "--yes")).contains("ลบแล้ว");
    assertThat(bot.part(Tickets.class).details(her.ticket())).isEmpty();
  }

  /// Who is named in a tip can neither read it nor make it vanish.
  @Test
  void nobodyErasesATipThatNamesThem() throws Exception {
    her.leavesAQuestion();
    her.takes(new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")));
    var citizen = requireNonNull(her.ticket().citizen());
    var now = CLOCK.instant();
    bot.part(Tickets.class)
        .open(
            new Opening(
                "tip/x",
                citizen,
                "corruption-tip",
                true,
                Channel.LINE,
                Received.of(now, now),
                List.of(detail("เรื่อง", "นายสมมุติตัวอย่าง เรียกเงิน"))));
    var number = her.ticket().number().toString();

    assertThat(run(number, "--yes", "--by", "สมมุติตัวอย่าง")).contains("ไม่พบผู้แจ้ง");
    assertThat(export(number, "--to", data.resolve("no.zip").toString(), "--by", "สมมุติตัวอย่าง"))
        .contains("ไม่พบผู้แจ้ง");

    assertThat(data.resolve("no.zip")).doesNotExist();
    assertThat(bot.part(Tickets.class).details(her.ticket())).isNotEmpty();
  }

  @Test
  void aPersonGetsACopyOfWhatIsTheirs() throws Exception {
    var file = aCaseWithEverything();
    var zip = data.resolve("copy.zip");

    assertThat(export(her.ticket().number().toString(), "--to", zip.toString()))
        .contains("ทำสำเนาไว้ที่");

    try (var copy = new ZipFile(zip.toFile())) {
      assertThat(text(copy, "cases.json")).contains(QUESTION, RESULT, "ดำเนินการเสร็จสิ้น");
      assertThat(text(copy, "chat.json")).contains(QUESTION);
      assertThat(text(copy, "account.json")).contains(her.citizen.id());
      assertThat(text(copy, "conversation.json")).contains("language", "remembered");
      assertThat(copy.stream().map(it -> it.getName()))
          .anyMatch(name -> name.startsWith("files/" + file.value()));
    }
    assertThat(export(her.ticket().number().toString(), "--to", zip.toString()))
        .as("nothing is written over")
        .contains("อยู่แล้ว");
    Files.delete(zip);
  }

  private static String text(ZipFile zip, String entry) throws IOException {
    try (var bytes = zip.getInputStream(zip.getEntry(entry))) {
      return new String(bytes.readAllBytes(), UTF_8);
    }
  }

  /// A picture, something added, a result with a document, both scores and a comment, a link.
  ///
  /// @return the picture
  private MessageId aCaseWithEverything() throws Exception {
    her.leavesAQuestion();
    var picture = her.citizen.sendsPicture();
    assertThat(her.answerTo(picture)).contains("สรุปเอกสารที่จะส่ง", "1 ไฟล์");
    assertThat(her.taps("ถูกต้อง ส่งเรื่อง")).contains("ส่งเอกสารเข้าเรื่องเลขที่");
    var sent = new MessageId(requireNonNull(picture.messageId()));
    var files = bot.part(CitizenFiles.class);
    Await.until(SOON, () -> files.state(sent), it -> it.orElse(null) instanceof Kept);
    var number = her.ticket().number();
    her.takes(new Step.Accept(), new Step.Begin(null));
    her.takes(new Step.Complete(words(RESULT), enclosed(number.toString())));
    assertThat(her.isTold()).contains(RESULT);
    her.taps("4 มาก");
    her.taps("5 มากที่สุด");
    assertThat(her.says(COMMENT)).contains("ขอบคุณสำหรับคะแนน");
    assertThat(bot.part(Scores.class).words(her.ticket())).isPresent();
    bot.part(RatingLinks.class).issue(her.ticket());
    return sent;
  }

  private static String enclosed(String number) throws IOException {
    var bytes = new ByteArrayInputStream("%PDF-1.7 an invented paper".getBytes(UTF_8));
    var kept = bot.part(ResultFiles.class).keep(number, words("ทดลอง.pdf"), bytes);
    return ((ResultFiles.Taken.Kept) kept).id();
  }

  /// @return its name among what was said
  private static String noteOn(CitizenId citizen) {
    var talk = bot.part(Talks.class).open(citizen).orElseThrow();
    bot.part(TalkNotes.class)
        .write(talk, "form", new TalkNotes.Note("officer", "note", List.of(), "บันทึกลับทดลอง"));
    var row =
        database()
            .getCollection("transcript")
            .find(new Document("kind", "note").append("citizen", citizen.value()))
            .first();
    return requireNonNull(row).getString("_id");
  }

  private static void aLotElse(CitizenId citizen) {
    bot.part(Talks.class).call(citizen, "event", Why.ASKED);
    bot.part(Ratings.class).record("run/rated", citizen, 3, "suggestion");
    var comment = new Comment(words("แบบสำรวจทดลอง"), List.of("m1"));
    bot.part(Surveys.class).record(citizen, "ประชาชน", null, Aspect.SERVICE, 4, comment);
    bot.part(Outbox.class)
        .post(
            UUID.nameUUIDFromBytes(citizen.value().getBytes(UTF_8)),
            citizen,
            Outgoing.of(new Message.Text("จดหมายทดลองที่ยังรอส่ง")),
            Weight.COURTESY);
    var sealed = bot.part(FieldCipher.class).seal(new byte[0], "parked/" + citizen.value());
    database()
        .getCollection("parked_mail")
        .insertOne(
            new Document("_id", "parked/" + citizen.value())
                .append("citizen", citizen.value())
                .append("at", Date.from(Instant.EPOCH))
                .append("body", new Binary(sealed)));
  }

  private static Detail detail(String name, String said) {
    return new Detail(name, name, words(said), Map.of("kind", "words", "text", said));
  }

  private static Erasing erased(Ticket ticket) {
    return bot.part(Erasure.class).cases().erase(ticket.number(), new Officer("officer", "test"));
  }

  /// By the bot's own clock, which is not that of a command.
  private static Forgotten forgotten(CitizenId citizen) {
    return bot.part(Erasure.class).people().forget(citizen, new Officer("officer", "test"));
  }

  /// What the command says.
  private static String run(String... args) {
    return said((line, out) -> EraseCommand.run(line, out, out), args);
  }

  private static String export(String... args) {
    return said((line, out) -> ExportCommand.run(line, out, out), args);
  }

  private interface Program {
    int run(List<String> line, PrintStream out);
  }

  private static String said(Program command, String... args) {
    var line = new ArrayList<>(List.of(args));
    if (!line.contains("--by")) {
      line.addAll(List.of("--by", "officer"));
    }
    bot.settings().stream()
        .filter(it -> it.startsWith("--saitrong.store") || it.startsWith("--saitrong.staff"))
        .forEach(line::add);
    var out = new ByteArrayOutputStream();
    command.run(line, new PrintStream(out, true, UTF_8));
    return out.toString(UTF_8);
  }

  private static MongoDatabase database() {
    return bot.part(MongoDatabase.class);
  }

  private static Features features() {
    return Features.in(database(), bot.part(FieldCipher.class));
  }

  private static String copy(CitizenId citizen) throws IOException {
    var zip = Files.createTempFile(data, "copy", ".zip");
    try (var to = Files.newOutputStream(zip)) {
      new Copying(features()).copy(citizen, to);
    }
    var all = new StringBuilder();
    try (var copy = new ZipFile(zip.toFile())) {
      for (var entry : copy.stream().toList()) {
        all.append(text(copy, entry.getName()));
      }
    }
    Files.delete(zip);
    return all.toString();
  }

  private static String copyOf(CitizenId citizen, String part) {
    var all = new StringBuilder();
    var into =
        new OwnCopy() {
          @Override
          public void part(String name, List<Document> rows) {
            if (name.equals(part)) {
              rows.forEach(all::append);
            }
          }

          @Override
          public void file(String name, InputStream bytes) {}
        };
    features().transcript().copy(citizen, into);
    features().conversations().copy(citizen, into);
    return all.toString();
  }

  /// Every collection in which our own name for this person stands anywhere.
  private static TreeSet<String> placesOf(CitizenId citizen) {
    var places = new TreeSet<String>();
    for (var name : database().listCollectionNames()) {
      for (var row :
          database().getCollection(name).find(new Document("_id", new Document("$exists", true)))) {
        if (row.toJson().contains(citizen.value())) {
          places.add(name);
        }
      }
    }
    return places;
  }

  private static long sealedIn(String collection, CitizenId citizen) {
    return database()
        .getCollection(collection)
        .find(new Document("citizen", citizen.value()))
        .into(new ArrayList<>())
        .size();
  }

  private static List<String> rows(String collection, String field, Ticket ticket) {
    var rows = new ArrayList<String>();
    database()
        .getCollection(collection)
        .find(new Document("_id", new Document("$gt", "")))
        .forEach(row -> {
          if (ticket.number().toString().equals(row.get(field))) {
            rows.add(row.toJson());
          }
        });
    return rows;
  }
}
