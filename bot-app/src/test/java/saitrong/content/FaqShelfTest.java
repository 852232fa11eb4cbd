package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import saitrong.faq.Entry;
import saitrong.faq.Entry.FollowUp;
import saitrong.faq.Finding;
import saitrong.faq.Question;
import saitrong.shared.Language;
import saitrong.shared.MovableClock;
import saitrong.store.TestStore;

/// The answers as a part of what an agency edits.
class FaqShelfTest {

  @RegisterExtension
  static final TestStore STORE = TestStore.with(new ContentConfiguration().contentCollection());

  private static final int CITIZENS = 4;

  @TempDir Path folder;

  private AgencyFiles agency;

  @BeforeEach
  void anAgencyWithTwoGroupsOfWhichOneIsOn() {
    agency = AgencyFiles.copiedTo(folder.resolve("agency"));
    switchOn("service");
    write("service/hours.md", answer("เปิดกี่โมง", "โทร. {phone}"));
    write("law/act.md", answer("กฎหมายใด", "พระราชบัญญัติ"));
  }

  @Test
  void servesTheGroupsThatAreOn() {
    assertThat(sound().faq().entries()).containsOnlyKeys("hours");
  }

  @Test
  void isEmptyWithoutFiles() throws IOException {
    switchOn("");
    var without = new ContentFolder(agency.folder(), flows(), folder.resolve("none"), "profile");

    assertThat(ShippedFiles.sound(without).faq().entries()).isEmpty();
  }

  @Test
  void tellsAGroupThatIsNotThere() {
    int line = switchOn("service, lawn");

    assertThat(problems())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.file()).isEqualTo(agency.path("profile.yaml").toString());
          assertThat(it.line()).isEqualTo(line);
          assertThat(it.thai())
              .isEqualTo("faq-groups[2]: ไม่มีหมวดคำตอบ \"lawn\" ที่มี: law, service");
          assertThat(it.english())
              .isEqualTo(
                  "faq-groups[2]: there is no group of answers \"lawn\". There are: law, service");
        });
  }

  @Test
  void tellsABrokenAnswerByWhereItLies() {
    write("law/act.md", answer("กฎหมายใด", "| ตาราง |"));

    assertThat(problems())
        .extracting(it -> it.file() + ":" + it.line())
        .containsExactly(folder.resolve("faq-content/law/act.md") + ":9");
  }

  /// The profile knows the systems.
  @Test
  void holdsAnswersAgainstTheAgencysSystems() {
    write(
        "service/hours.md",
        answer("เปิดกี่โมง", "โทร.").replace("ที่มา:", "ระบบ: [ehsb, x]\nที่มา:"));

    assertThat(problems())
        .extracting(Problem::english)
        .containsExactly("there is no system \"x\". There are: doh-card, ehsb");
  }

  @Test
  void leavesOutButtonsOfFlowsThatAreOff() {
    write(
        "service/hours.md",
        answer("เปิดกี่โมง", "โทร.")
            .replace(
                "ที่มา:",
                """
                ปุ่ม:
                  - {เริ่มชุด: street-light, ชื่อ: {th: แจ้งไฟ, en: A light}}
                  - {เริ่มชุด: track, ชื่อ: {th: ติดตาม, en: Track}}
                ที่มา:\
                """));

    assertThat(sound().faq().entry("hours").orElseThrow().followUps())
        .singleElement()
        .isInstanceOfSatisfying(
            FollowUp.StartFlow.class, it -> assertThat(it.flow()).isEqualTo("track"));
  }

  @Test
  void leavesOutAnAnswerOfWhichNothingRemainsForThisAgency() {
    agency.replace("profile.yaml", "email: ", "# email: ");
    write("service/email.md", answer("อีเมลอะไร", "อีเมล {email}"));
    write("service/form.md", answer("แบบฟอร์ม", "ดาวน์โหลด {official-form}"));

    assertThat(sound().faq().entries()).containsOnlyKeys("form", "hours");
  }

  /// Its words are known: it is another counter's matter, however near an answer of ours may be.
  @Test
  void answersNothingThatAGroupAnswersWhichIsOff() {
    write("service/hours.md", answer("สำนักงานเปิดกี่โมง", "โทร."));
    write("law/act.md", answer("สำนักงานกฎหมายเปิดรับคำร้องกี่โมง", "พระราชบัญญัติ"));
    var search = sound().faqSearch();

    var ranking = search.rank(Question.of("สำนักงานกฎหมายเปิดรับคำร้องกี่โมง"));

    assertThat(ranking.finding()).isInstanceOf(Finding.Nothing.class);
    assertThat(ranking.off()).map(Entry::id).contains("act");
    assertThat(search.find(Question.of("สำนักงานเปิดกี่โมง"))).isInstanceOf(Finding.Sure.class);
  }

  /// The agency has no e-mail: in each place something else is said, or nothing.
  @Test
  void neverShowsTheBracesOfWhatTheAgencyDoesNotHave() {
    agency.replace("profile.yaml", "email: ", "# email: ");
    write(
        "service/hours.md",
        answer("เปิดกี่โมง", "โทร.")
            .replace("en: เปิดกี่โมง in English", "en: \"Open at {email}\"")
            .replace("en: A test", "en: \"{email}\"")
            .replace("The answer", "Mail {email}")
            .replace(
                "สถานะ:",
                """
                ลิงก์:
                  - ชื่อ: {th: แผนที่, en: "Map of {email}"}
                    ไปที่: https://example.com/map
                  - ชื่อ: {th: "เขียนถึง {email}", en: Write}
                    ไปที่: https://example.com/mail
                ปุ่ม:
                  - เริ่มชุด: track
                    ชื่อ: {th: ติดตาม, en: "Track {email}"}
                สถานะ:\
                """));
    write(
        "service/title.md",
        answer("เขียนถึงใคร", "โทร.").replace("th: เขียนถึงใคร", "th: \"ถึง {email}\""));
    write("service/source.md", answer("ที่ใด", "โทร.").replace("th: ทดสอบ", "th: \"{email}\""));

    var faq = sound().faq();

    assertThat(faq.entries()).containsOnlyKeys("hours");
    var hours = faq.entry("hours").orElseThrow();
    assertThat(
            List.of(
                hours.title().in(Language.EN),
                hours.source().in(Language.EN),
                hours.body().in(Language.EN)))
        .containsExactly("เปิดกี่โมง", "ทดสอบ", "โทร.");
    assertThat(hours.links())
        .extracting(it -> it.label().in(Language.EN))
        .containsExactly("แผนที่");
    assertThat(hours.followUps().toString()).contains("ติดตาม").doesNotContain("{");
  }

  @Test
  void namesAnotherSetWhenAnAnswerChanges() {
    var before = sound();
    write("service/hours.md", answer("เปิดกี่โมง", "โทร. {phones}"));

    assertThat(sound().hash()).isNotEqualTo(before.hash());
  }

  /// Officers are asked their group by a flow, and answers are chosen by it.
  @Test
  void knowsTheUserGroupsThatTheConsultationAsksFor() throws IOException {
    String flow = Files.readString(flows().resolve("consultation.yaml"));
    String asked =
        flow.substring(flow.indexOf("ถาม: กลุ่ม"), flow.indexOf("ถาม: หน่วยงาน"))
            .replace("อื่น ๆ", "อื่นๆ");

    assertThat(FaqVocabularies.USER_GROUPS)
        .hasSize(5)
        .allSatisfy(it -> assertThat(asked).contains(it));
    assertThat(asked.split("- th:|- \\{th:", -1)).hasSize(6);
  }

  @Test
  void takesAnEditedAnswerIntoServiceAndKeepsTheLastGoodOne() {
    var sets = new StoredSets(STORE.database());
    var contents = new Contents(place(), "here", sets, new MovableClock());
    var before = contents.active();

    write("service/hours.md", answer("เปิดกี่โมง", "โทร. {fone}"));
    looksTwice(contents);
    assertThat(contents.active()).isSameAs(before);
    assertThat(contents.problems()).extracting(Problem::line).containsExactly(9);

    write("service/hours.md", answer("เปิดกี่โมง", "โทร. {phones}"));
    looksTwice(contents);
    assertThat(contents.active().faq().entry("hours").orElseThrow().body().th())
        .isEqualTo("โทร. {phones}");
    assertThat(contents.active().faqSearch()).isNotSameAs(before.faqSearch());
    assertThat(contents.problems()).isEmpty();
  }

  /// A question that comes while a set gives way to the next is answered by one of the two, with
  /// all that it has: the search works out what it needs only when somebody asks.
  @Test
  void answersFromAllSidesWhileTheSetChanges() throws Exception {
    var contents =
        new Contents(place(), "here", new StoredSets(STORE.database()), new MovableClock());
    var answered = new Semaphore(0);
    var ends = new AtomicBoolean();
    Callable<Set<String>> asking =
        () -> {
          var answers = new HashSet<String>();
          while (!ends.get()) {
            answers.add(answeredBy(contents.active()));
            answered.release();
          }
          return answers;
        };

    var answers = new HashSet<String>();
    try (var citizens = Executors.newFixedThreadPool(CITIZENS)) {
      var all = Stream.generate(() -> citizens.submit(asking)).limit(CITIZENS).toList();
      for (int edit = 1; edit <= 5; edit++) {
        write("service/hours.md", answer("เปิดกี่โมง", "โทร. ครั้งที่ %d".formatted(edit)));
        looksTwice(contents);
        answered.drainPermits();
        assertThat(answered.tryAcquire(100, 1, TimeUnit.MINUTES)).isTrue();
      }
      ends.set(true);
      for (var each : all) {
        answers.addAll(each.get());
      }
    }

    assertThat(answers)
        .contains("โทร. ครั้งที่ 5")
        .isSubsetOf(
            "โทร. {phone}",
            "โทร. ครั้งที่ 1",
            "โทร. ครั้งที่ 2",
            "โทร. ครั้งที่ 3",
            "โทร. ครั้งที่ 4",
            "โทร. ครั้งที่ 5");
  }

  private static String answeredBy(Content content) {
    return switch (content.faqSearch().find(Question.of("เปิดกี่โมง"))) {
      case Finding.Sure(var entry) -> {
        assertThat(content.faq().entry(entry.id())).contains(entry);
        yield entry.body().th();
      }
      case Finding other -> other.toString();
    };
  }

  /// Read with an answer missing, the set would serve everywhere, and nobody would know.
  @Test
  void keepsTheLastGoodSetWhileAnAnswerCannotBeRead() throws IOException {
    var contents =
        new Contents(place(), "here", new StoredSets(STORE.database()), new MovableClock());
    var before = contents.active();
    var hours = folder.resolve("faq-content/service/hours.md");

    Files.delete(hours);
    Files.createDirectory(hours);
    looksTwice(contents);
    assertThat(contents.active()).isSameAs(before);
    assertThat(contents.problems())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.file() + ":" + it.line()).isEqualTo(hours + ":1");
          assertThat(it.thai()).startsWith("เปิดอ่านไฟล์นี้ไม่ได้");
          assertThat(it.english()).startsWith("This file cannot be read.");
        });

    Files.delete(hours);
    write("service/hours.md", answer("เปิดกี่โมง", "โทร. {phones}"));
    looksTwice(contents);
    assertThat(contents.active()).isNotSameAs(before);
    assertThat(contents.problems()).isEmpty();
  }

  @Test
  void tellsALinkThatLeadsNowhere() throws IOException {
    var link = folder.resolve("faq-content/service/linked.md");
    Files.createSymbolicLink(link, folder.resolve("gone.md"));

    assertThat(problems()).extracting(Problem::file).containsExactly(link.toString());
  }

  @Test
  void tellsWhatLiesWhereNothingIsRead() {
    write("service/phone/x.md", answer("โทรศัพท์", "โทร."));
    write("synonyms.yml", "");
    write("stopwords.txt", "");
    write("law/act.docx", "");

    assertThat(problems())
        .extracting(it -> folder.resolve("faq-content").relativize(Path.of(it.file())).toString())
        .containsExactly("law/act.docx", "service/phone/x.md", "stopwords.txt", "synonyms.yml");
  }

  /// What editors and systems leave there, and what is for people to read.
  @Test
  void passesOverWhatIsNotMeantToServe() {
    write("README.md", "for editors");
    write("law/README.md", "for editors");
    write(".git/config", "");
    write("law/.act.md.swp", "");
    write("law/act.md~", "");
    write("law/~$act.docx", "");
    write("law/Thumbs.db", "");
    write("questions/tuning.jsonl", "");

    assertThat(problems()).isEmpty();
  }

  /// Another instance has no such folder; the set in the database holds the answers.
  @Test
  void reachesAnInstanceThatHasNoneOfTheFiles() {
    var sets = new StoredSets(STORE.database());
    var here = new Contents(place(), "here", sets, new MovableClock());
    var elsewhere =
        new ContentFolder(folder.resolve("nowhere"), flows(), folder.resolve("none"), "profile");

    var there = new Contents(elsewhere, "there", sets, new MovableClock());

    assertThat(there.active().faq().entries()).isEqualTo(here.active().faq().entries());
  }

  private static void looksTwice(Contents contents) {
    contents.look();
    contents.look();
  }

  private int switchOn(String groups) {
    String profile = agency.text("profile.yaml");
    String now =
        profile.lines().filter(it -> it.startsWith("faq-groups:")).findFirst().orElseThrow();
    return agency.replace("profile.yaml", now, "faq-groups: [" + groups + "]");
  }

  private void write(String file, String text) {
    try {
      var path = folder.resolve("faq-content").resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String answer(String title, String body) {
    return """
    ---
    คำถาม: {th: %1$s, en: %1$s in English}
    ที่มา: {th: ทดสอบ, en: A test}
    ข้อมูล ณ วันที่: 2567-09-30
    ผู้รับผิดชอบ: ผู้ทดสอบ
    ทบทวนภายใน: 2570-09-30
    สถานะ: ตัวอย่าง
    ---
    %2$s

    ## English
    The answer
    """
        .formatted(title, body);
  }

  private ContentFolder place() {
    return new ContentFolder(agency.folder(), flows(), folder.resolve("faq-content"), "profile");
  }

  private static Path flows() {
    return ShippedFiles.flowsFolder();
  }

  private Content sound() {
    return ShippedFiles.sound(place());
  }

  private List<Problem> problems() {
    return switch (place().read()) {
      case Reading.Sound _ -> List.of();
      case Reading.Broken(var problems) -> problems;
    };
  }
}
