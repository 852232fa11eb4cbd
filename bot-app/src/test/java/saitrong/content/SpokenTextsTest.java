package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.shared.Language;

/// What the sentences that ship promise, and whether it is so.
class SpokenTextsTest {

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern USE = Pattern.compile("TextKey\\.([A-Z_]+)\\b");

  private final Texts texts = ShippedFiles.of("profile").texts();

  @Test
  void areAllSaidSomewhere() throws IOException {
    var used = EnumSet.noneOf(TextKey.class);
    for (Path source : sources()) {
      USE.matcher(Files.readString(source))
          .results()
          .map(found -> TextKey.valueOf(found.group(1)))
          .forEach(used::add);
    }

    assertThat(TextKey.values())
        .filteredOn(key -> key.kind() != TextKey.Kind.COURTESIES)
        .allMatch(used::contains);
  }

  /// Whoever types what a sentence tells to type must get there.
  @ParameterizedTest
  @EnumSource
  void nameOnlyWordsThatAreUnderstood(Language language) {
    // What sends a question on to its case is heard by its conversation, as QuotedCasesTest shows.
    var named =
        everythingSaid(language).stream()
            .flatMap(text -> QUOTED.matcher(text).results())
            .map(found -> found.group(1))
            .filter(words -> !words.startsWith("<")) // the name of a script, which hears it
            .filter(words -> !words.equalsIgnoreCase(texts.say(language, TextKey.BUTTON_TO_CASE)))
            .filter(words -> !words.equals(unlinking(language)))
            .distinct()
            .toList();

    assertThat(named).isNotEmpty().allMatch(words -> texts.meaning(words).isPresent());
  }

  /// Heard before anything else, in the chat of an officer, as AlertsAtTheDeskTest shows.
  private static String unlinking(Language language) {
    return switch (language) {
      case TH -> "ยกเลิกการเชื่อมบัญชี";
      case EN -> "unlink account";
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"profile", "tambon-example"})
  void greetBriefly(String agency) {
    for (Language language : Language.values()) {
      var greeting = ShippedFiles.of(agency).texts().bubbles(language, TextKey.GREETING_FIRST);

      assertThat(greeting).singleElement().asString().hasLineCount(5);
    }
    assertThat(ShippedFiles.of(agency).texts().say(Language.TH, TextKey.GREETING_FIRST).lines())
        .allMatch(line -> line.length() <= 80);
  }

  /// Nobody reads the chat, nobody is told of it, and nothing is filed: no sentence may say so.
  @ParameterizedTest
  @EnumSource
  void promiseNothingThatIsNotThere(Language language) {
    assertThat(everythingSaid(language))
        .noneMatch(text -> text.contains("ส่งถึงเจ้าหน้าที่แล้ว"))
        .noneMatch(text -> text.contains("เจ้าหน้าที่จะติดต่อกลับ"))
        .noneMatch(text -> text.contains("พิมพ์คำถามได้ตลอด 24 ชั่วโมง"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"profile", "tambon-example"})
  void tellTheSameOfPrivacyInBriefAndInFull(String agency) {
    var content = ShippedFiles.of(agency);
    var privacy = content.profile().privacy();
    for (Language language : Language.values()) {
      var full = String.join("\n", content.texts().privacyInFull(language));

      for (String notice : List.of(content.texts().privacyNotice(language), full)) {
        assertThat(notice.replace('\u00A0', ' '))
            .contains(privacy.retention().in(language), privacy.contact().in(language))
            .contains(seenByOthers(language))
            .doesNotContain("ติดต่อกลับ", "get back");
      }
      for (String kept : keptByTheProgram(language)) {
        assertThat(content.texts().privacyNotice(language)).contains(kept);
        assertThat(full).contains(kept);
      }
    }
  }

  private static List<String> keptByTheProgram(Language language) {
    return switch (language) {
      case TH -> List.of("บัญชี LINE", "ข้อความ", "ตำแหน่ง", "ไฟล์เฉพาะที่ส่งกับเรื่องที่ฝาก");
      case EN -> List.of("LINE account", "messages", "places", "files only if sent with a request");
    };
  }

  private static String seenByOthers(Language language) {
    return switch (language) {
      case TH -> "หน่วยงานที่รับเรื่องต่อ";
      case EN -> "passed on to";
    };
  }

  @Test
  void breakNoPhoneNumber() {
    assertThat(texts.say(Language.TH, TextKey.NO_ANSWER))
        .contains("0\u00A02590\u00A04680")
        .doesNotContain("0 2590");
    assertThat(texts.privacyNotice(Language.TH)).contains("0\u00A02590\u00A04680");
    assertThat(new Phone("02-590-4680", false).inOnePiece()).isEqualTo("02\u2011590\u20114680");
  }

  private List<String> everythingSaid(Language language) {
    return Stream.of(TextKey.values())
        .filter(key -> key.kind().isSaid())
        .map(key -> texts.say(language, key, ShippedContentTest.anyVariables(key)))
        .toList();
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(ShippedFiles.repository().resolve("bot-app/src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
