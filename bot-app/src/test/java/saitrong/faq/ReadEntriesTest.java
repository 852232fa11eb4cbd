package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.faq.Entry.FollowUp;
import saitrong.faq.Entry.Goal;
import saitrong.faq.Entry.Status;
import saitrong.shared.DocumentName;

/// What is made of files that are sound.
class ReadEntriesTest {

  private static final String ENGLISH =
      """
      ---
      question: {th: เปิดกี่โมง, en: "When are you open?"}
      also-asked: opening hours
      keywords: [hours, เวลา]
      audience: [อื่น ๆ, ประชาชน]
      systems: ehsb
      source: {th: ประกาศ, en: notice}
      as-of: 2024-09-30
      owner: "{unit}"
      reviewed-by: the head
      review-by: 30 September 2027
      status: published
      links:
        - {name: {th: แผนที่, en: map}, goes-to: https://example.com/map}
        - {name: {th: แผนที่ (PDF), en: map (PDF)}, file: map.pdf}
      buttons:
        - {start-flow: track, name: {th: ติดตาม, en: track}}
        - {answer: other}
        - officer
      ---
      เช้าถึงเย็น

      ## English
      From morning to evening
      """;

  @TempDir Path folder;

  @Test
  void keepAllThatIsWritten() {
    var entry =
        new FaqFiles()
            .with("service/hours.md", ENGLISH)
            .withSample("service/other.md", "อื่น")
            .sound()
            .entry("hours")
            .orElseThrow();

    assertThat(entry.group()).isEqualTo("service");
    assertThat(entry.title()).isEqualTo(new Both("เปิดกี่โมง", "When are you open?"));
    assertThat(entry.alsoAsked()).containsExactly("opening hours");
    assertThat(entry.keywords()).containsExactly("hours", "เวลา");
    assertThat(entry.audience()).isEqualTo(Set.of("อื่นๆ", "ประชาชน"));
    assertThat(entry.systems()).containsExactly("ehsb");
    assertThat(entry.source()).isEqualTo(new Both("ประกาศ", "notice"));
    assertThat(entry.asOf()).isEqualTo(LocalDate.of(2024, 9, 30));
    assertThat(entry.reviewBy()).isEqualTo(LocalDate.of(2027, 9, 30));
    assertThat(entry.owner()).isEqualTo("{unit}");
    assertThat(entry.reviewedBy()).contains("the head");
    assertThat(entry.status()).isEqualTo(Status.PUBLISHED);
    assertThat(entry.links())
        .containsExactly(
            new Entry.Link(
                new Both("แผนที่", "map"),
                new Entry.Goal.Page(URI.create("https://example.com/map"))),
            new Entry.Link(
                new Both("แผนที่ (PDF)", "map (PDF)"),
                new Entry.Goal.File(DocumentName.of("map.pdf").orElseThrow())));
    assertThat(entry.followUps())
        .containsExactly(
            new FollowUp.StartFlow("track", new Both("ติดตาม", "track")),
            new FollowUp.AnotherEntry("other", Optional.empty()),
            new FollowUp.CallOfficer());
    assertThat(entry.body()).isEqualTo(new Both("เช้าถึงเย็น", "From morning to evening"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30 กันยายน 2567",
        "๓๐ กันยายน ๒๕๖๗",
        "30 กันยายน พ.ศ. 2567",
        "วันที่ 30 ก.ย. 2567",
        "30 กันยายน 2024",
        "30 September 2024",
        "30 Sep 2567",
        "30/9/2567",
        "30-09-2024",
        "2567-09-30",
        "2024-9-30",
        "๒๕๖๗-๐๙-๓๐"
      })
  void takeDatesOfEitherEra(String written) {
    var text = ENGLISH.replace("2024-09-30", written);

    var set =
        new FaqFiles().with("service/a.md", text.replace("  - {answer: other}\n", "")).sound();

    assertThat(set.entry("a").orElseThrow().asOf()).isEqualTo(LocalDate.of(2024, 9, 30));
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void serveWhatIsPublishedAndSamplesOnly(Status status) {
    var text = FaqFiles.sample("เปิดกี่โมง").replace("ตัวอย่าง", StatusWords.thai(status));
    var files =
        new FaqFiles().with("service/a.md", text.replace("ที่มา:", "ผู้ตรวจทาน: หัวหน้า\nที่มา:"));

    boolean shown = status == Status.PUBLISHED || status == Status.SAMPLE;
    assertThat(files.sound().entries()).hasSize(shown ? 1 : 0);
  }

  /// Somebody begins with a question and writes the rest tomorrow.
  @ParameterizedTest
  @ValueSource(strings = {"ร่าง", "draft", "เลิกใช้"})
  void letADraftBeUnfinished(String status) {
    var files =
        new FaqFiles().with("service/a.md", "---\nคำถาม: เปิดกี่โมง\nสถานะ: " + status + "\n---\n");

    assertThat(files.problems()).isEmpty();
  }

  /// The example, with everything still to be filled in.
  @Test
  void letADraftHaveKeysWithoutValues() {
    var draft =
        """
        ---
        คำถาม: {th: เปิดกี่โมง, en: }
        ถามแบบอื่น:
          - ปิดกี่โมง
          -
        คำสำคัญ: []
        กลุ่มผู้ใช้:
        ที่มา: {th: , en: }
        ข้อมูล ณ วันที่:
        ผู้รับผิดชอบ: ""
        ทบทวนภายใน:
        สถานะ: ร่าง
        ลิงก์:
        ปุ่ม:
        ---

        ## English
        """;

    assertThat(new FaqFiles().with("service/a.md", draft).problems()).isEmpty();
  }

  @Test
  void readTheWordsOfTheSearch() {
    var set =
        new FaqFiles()
            .with("synonyms.yaml", "# คำย่อ\n- [อปท., องค์กรปกครองส่วนท้องถิ่น]\n")
            .with("stop-words.txt", "# คำลงท้าย\nค่ะ\n\nนะ # เสียงท้าย\r\nครับ")
            .sound();

    assertThat(set.synonyms()).containsExactly(Set.of("อปท.", "องค์กรปกครองส่วนท้องถิ่น"));
    assertThat(set.stopWords()).isEqualTo(Set.of("ค่ะ", "นะ", "ครับ"));
  }

  @Test
  void makeAnEmptySetOfNoFiles() {
    assertThat(new FaqFiles().sound().entries()).isEmpty();
    assertThat(new FaqFolder(folder.resolve("none"), FaqFiles.VOCABULARY).read())
        .isInstanceOf(FaqReading.Sound.class);
  }

  @Test
  void nameAnotherVersionWhenAnythingChanges() {
    var before =
        new FaqFiles().withSample("service/a.md", "ก").withSample("service/b.md", "ข").sound();
    var after =
        new FaqFiles().withSample("service/a.md", "ก").withSample("service/b.md", "ค").sound();

    assertThat(version(after, "a")).isEqualTo(version(before, "a"));
    assertThat(version(after, "b")).isNotEqualTo(version(before, "b"));
  }

  private static String version(FaqSet set, String id) {
    return set.entry(id).orElseThrow().version();
  }

  /// Another agency's profile may switch them on.
  @Test
  void holdOnlyTheGroupsThatAreOnAgainstTheAgencysSystems() {
    var text = FaqFiles.sample("ก").replace("ที่มา:", "ระบบ: [elsewhere]\nที่มา:");

    assertThat(new FaqFiles().with("law/a.md", text).problems()).isEmpty();
    assertThat(new FaqFiles().with("service/a.md", text).problems()).hasSize(1);
  }

  @Test
  void leaveOutButtonsThatLeadNowhereForAnAgency() {
    var set =
        new FaqFiles()
            .with("service/hours.md", ENGLISH)
            .withSample("law/other.md", "อื่น")
            .sound()
            .only(
                List.of("service"),
                List.of("consultation"),
                (text, _) -> !text.isBlank(),
                Map.of());

    assertThat(set.entries()).containsOnlyKeys("hours");
    assertThat(set.entry("hours").orElseThrow().followUps())
        .containsExactly(new FollowUp.CallOfficer());
  }

  @Test
  void sayWhereTheirSystemIsOnTheWebForEachAgency() {
    var written = aboutASystem();
    var there = URI.create("https://system.example/");

    var entry = shown(written, Map.of("ehsb", there, "doh-card", URI.create("https://a.example")));

    assertThat(entry.body().th()).isEqualTo("[เปิด](https://system.example/)");
    assertThat(entry.body().en()).isEqualTo("Open https://system.example/");
    assertThat(entry.links()).extracting(Entry.Link::goal).containsExactly(new Goal.Page(there));
  }

  /// Nobody may read the braces, and no button may lead nowhere.
  @Test
  void leaveOutTheLinkOfASystemThatIsNotOnTheWeb() {
    var entry = shown(aboutASystem(), Map.of());

    assertThat(entry.links()).isEmpty();
    assertThat(entry.body().th()).as("a line to be left out").contains("{system-website}");
  }

  private static FaqSet aboutASystem() {
    var text =
        FaqFiles.sample("ก")
            .replace("ที่มา:", "ระบบ: [ehsb]\nที่มา:")
            .replace(
                "สถานะ:",
                "ลิงก์:\n  - {ชื่อ: {th: เปิด, en: Open}, ไปที่: \"{system-website}\"}\nสถานะ:")
            .replace("คำตอบ\n", "[เปิด]({system-website})\n")
            .replace("The answer", "Open {system-website}");
    return new FaqFiles().with("service/a.md", text).sound();
  }

  private static Entry shown(FaqSet written, Map<String, URI> websites) {
    return written
        .only(List.of("service"), List.of(), (text, _) -> !text.isBlank(), websites)
        .entry("a")
        .orElseThrow();
  }

  @Test
  void findTheFilesOfAFolderButNotTheQuestionsThatMeasureIt() throws Exception {
    for (var file :
        List.of(
            "README.md",
            "synonyms.yaml",
            "stop-words.txt",
            "notes.md",
            "service/a.md",
            "service/b.md.txt",
            "service/.a.md",
            "service/~$a.md",
            "service/README.md",
            "service/form.pdf",
            "questions/README.md",
            "questions/tuning-ehsb.md",
            "questions/tuning-ehsb.jsonl")) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), "");
    }

    assertThat(FaqFolder.places(folder))
        .containsOnlyKeys(
            "synonyms.yaml",
            "stop-words.txt",
            "notes.md",
            "service/a.md",
            "service/b.md.txt",
            "service/form.pdf");
  }
}
