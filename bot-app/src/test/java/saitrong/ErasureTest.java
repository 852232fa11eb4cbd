package saitrong;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ALotOfHers.COMMENT;
import static saitrong.ALotOfHers.QUESTION;
import static saitrong.ALotOfHers.RESULT;
import static saitrong.AtTheService.words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import saitrong.attachment.CitizenFiles;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Citizens;
import saitrong.document.ResultFiles;
import saitrong.erasure.Erasure;
import saitrong.erasure.Forgotten;
import saitrong.erasure.Officer;
import saitrong.rating.Aspect;
import saitrong.rating.Scores;
import saitrong.shared.PersonalText;
import saitrong.staff.Accounts;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
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
  private ALotOfHers everything;
  private Remains remains;
  private ErasureCommands commands;

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
    everything = new ALotOfHers(bot, her);
    remains = new Remains(bot, data);
    commands = new ErasureCommands(bot);
  }

  @Test
  void everyCollectionIsForgottenOrHoldsNobody() {
    var covered = new TreeSet<String>();
    remains.features().all().forEach(it -> covered.addAll(it.collections()));
    var declared = new TreeSet<String>();
    bot.declared().forEach(it -> declared.add(it.name()));

    var unexplained = new TreeSet<>(declared);
    unexplained.removeAll(covered);
    assertThat(NOBODYS.keySet()).containsExactlyInAnyOrderElementsOf(unexplained);
    assertThat(declared).containsAll(covered);
    assertThat(declared)
        .containsAll(remains.database().listCollectionNames().into(new ArrayList<>()));
  }

  @Test
  void aCaseIsEmptiedWithAllThatIsBesideIt() throws Exception {
    var file = everything.aCase();
    var ticket = her.ticket();
    var enclosed = ticket.enclosed().orElseThrow();
    var citizen = requireNonNull(ticket.citizen());
    assertThat(remains.copy(citizen))
        .contains(QUESTION, RESULT, COMMENT, ticket.number().toString());
    her.says("ร้านกาแฟทดลองเปิดหรือยัง");
    her.passes(Duration.ofMinutes(1));

    assertThat(erased(ticket)).isInstanceOf(Erasing.Erased.class);

    var after = her.ticket();
    assertThat(after.number()).isEqualTo(ticket.number());
    assertThat(after.state()).isEqualTo(State.DONE);
    assertThat(remains.copy(citizen))
        .doesNotContain(QUESTION, RESULT, COMMENT)
        .contains("ร้านกาแฟทดลอง");
    assertThat(remains.copyOf(citizen, "chat")).doesNotContain(ticket.number().toString());
    assertThat(bot.part(CitizenFiles.class).open(file)).isEmpty();
    assertThat(bot.part(ResultFiles.class).address(enclosed)).isEmpty();
    assertThat(bot.part(Scores.class).words(ticket)).isEmpty();
    her.hasRated(Aspect.SERVICE, 4);
    assertThat(remains.rows("rating_links", "number", ticket)).isEmpty();
    assertThat(remains.rows("case-cards", "number", ticket)).isEmpty();
    assertThat(remains.rows("audit", "about", ticket))
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
    assertThat(remains.copyOf(citizen, "conversation")).contains(QUESTION);

    assertThat(erased(her.ticket())).isInstanceOf(Erasing.Erased.class);

    assertThat(remains.copyOf(citizen, "conversation")).doesNotContain(QUESTION);
  }

  @Test
  void aPersonIsForgottenAndIsAStrangerAfterwards() throws Exception {
    var file = everything.aCase();
    var ticket = her.ticket();
    var citizen = requireNonNull(ticket.citizen());
    her.says("ข้อเสนอแนะ");
    everything.besideIt(citizen);
    assertThat(remains.placesOf(citizen))
        .contains("citizens", "conversations", "transcript", "outbox", "talks");
    var note = everything.noteOn(citizen);
    assertThat(remains.copyOf(citizen, "chat")).contains(QUESTION).doesNotContain("บันทึกลับ");
    her.passes(Duration.ofMinutes(1));

    assertThat(commands.run(ticket.number().toString()))
        .as("first it is shown")
        .contains("ใส่ --yes");
    assertThat(forgotten(citizen)).isEqualTo(new Forgotten.Done(1, List.of()));

    // The bot's own number of the conversation, and that it was done, are all.
    assertThat(remains.placesOf(citizen)).containsOnly("conversations", "erasures", "audit");
    assertThat(remains.copy(citizen)).doesNotContain(QUESTION, RESULT, COMMENT, "ทดลอง");
    assertThat(remains.sealedIn("transcript", citizen)).isZero();
    assertThat(
            remains.database().getCollection("transcript").find(new Document("_id", note)).first())
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
    Await.until(SOON, () -> remains.placesOf(citizen), it -> !it.contains("erasures"));
    assertThat(remains.copy(citizen)).contains("มาใหม่ทดลอง");
    assertThat(bot.part(Citizens.class).lineUserIdOf(citizen)).isPresent();
  }

  @Test
  void anOpenCaseKeepsItsPersonAndAHeldOneItsWords() throws Exception {
    her.leavesAQuestion();
    var number = her.ticket().number().toString();
    her.passes(Duration.ofMinutes(1));
    assertThat(commands.run(number, "--yes")).contains("ยังลบไม่ได้", number);

    her.takes(new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")));
    assertThat(commands.run("--hold", number, "--because", "ระเบียบงานสารบรรณ"))
        .contains("จะไม่ถูกลบ");
    assertThat(erased(her.ticket())).isInstanceOf(Erasing.Held.class);
    assertThat(commands.run(number, "--yes"))
        .contains("เรื่องที่ยังเก็บไว้", number, "ระเบียบงานสารบรรณ");
    assertThat(bot.part(Tickets.class).details(her.ticket())).isNotEmpty();

    assertThat(commands.run("--release", number)).contains("ลบได้แล้ว");
    assertThat(commands.run(number, "--yes")).contains("ลบแล้ว");
    assertThat(bot.part(Tickets.class).details(her.ticket())).isEmpty();
  }

  /// Who is named in a tip can neither read it nor make it vanish.
  @Test
  void nobodyErasesATipThatNamesThem() throws Exception {
    her.leavesAQuestion();
    her.takes(new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")));
    aTipOfTheSame("tip/x", "นายสมมุติตัวอย่าง เรียกเงิน");
    var number = her.ticket().number().toString();

    assertThat(commands.run(number, "--yes", "--by", "สมมุติตัวอย่าง")).contains("ไม่พบผู้แจ้ง");
    assertThat(
            commands.export(
                number, "--to", data.resolve("no.zip").toString(), "--by", "สมมุติตัวอย่าง"))
        .contains("ไม่พบผู้แจ้ง");

    assertThat(data.resolve("no.zip")).doesNotExist();
    assertThat(bot.part(Tickets.class).details(her.ticket())).isNotEmpty();
  }

  /// Under which whoever wrote the tip knows them; their account has it.
  @Test
  void whoIsNamedInATipByAFormerNameHearsOfNobodyEither() {
    StaffForTests.renamed(
        bot.part(Accounts.class), "officer", "มาลี นามเดิม", "เรณู ชื่อใหม่", Role.AGENT);
    her.leavesAQuestion();
    var tip = aTipOfTheSame("tip/former", "เห็นมาลี นามเดิม เรียกเงิน");
    var number = her.ticket().number().toString();

    assertThat(commands.run(number)).contains("ไม่พบผู้แจ้ง");
    assertThat(commands.run("--hold", tip.number().toString(), "--because", "ทดลอง"))
        .contains("ไม่พบผู้แจ้ง");
  }

  @Test
  void aPersonGetsACopyOfWhatIsTheirs() throws Exception {
    var file = everything.aCase();
    var zip = data.resolve("copy.zip");

    assertThat(commands.export(her.ticket().number().toString(), "--to", zip.toString()))
        .contains("ทำสำเนาไว้ที่");

    try (var copy = new ZipFile(zip.toFile())) {
      assertThat(Remains.text(copy, "cases.json")).contains(QUESTION, RESULT, "ดำเนินการเสร็จสิ้น");
      assertThat(Remains.text(copy, "chat.json")).contains(QUESTION);
      assertThat(Remains.text(copy, "account.json")).contains(her.citizen.id());
      assertThat(Remains.text(copy, "conversation.json")).contains("language", "remembered");
      assertThat(copy.stream().map(it -> it.getName()))
          .anyMatch(name -> name.startsWith("files/" + file.value()));
    }
    assertThat(commands.export(her.ticket().number().toString(), "--to", zip.toString()))
        .as("nothing is written over")
        .contains("อยู่แล้ว");
    Files.delete(zip);
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

  private Ticket aTipOfTheSame(String key, String words) {
    var now = CLOCK.instant();
    return bot.part(Tickets.class)
        .open(
            new Opening(
                key,
                requireNonNull(her.ticket().citizen()),
                "corruption-tip",
                true,
                Channel.LINE,
                Received.of(now, now),
                List.of(detail("เรื่อง", words))));
  }
}
