package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/// What the operator meets: a bot that starts with sound files, or a list of what to mend.
class StartWithContentTest {

  @TempDir Path folder;

  @Test
  void choosesTheAgencyByNameOrByPath() throws Exception {
    AgencyFiles.copiedTo(folder);
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("mine.yml");
    Files.copy(folder.resolve("tambon-example.yaml"), elsewhere);
    Files.copy(
        folder.resolve("rich-menus-tambon-example.yaml"), folder.resolve("rich-menus-mine.yml"));
    var subdistrict = ShippedFiles.of("tambon-example").profile();

    assertThat(ShippedFiles.sound(ShippedFiles.with(folder, "tambon-example")).profile())
        .isEqualTo(subdistrict);
    assertThat(ShippedFiles.sound(ShippedFiles.with(folder, elsewhere.toString())).profile())
        .isEqualTo(subdistrict);
    assertThat(ShippedFiles.sound(ShippedFiles.with(folder, "")).profile())
        .isEqualTo(ShippedFiles.of("profile").profile());
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void refusesBrokenFilesWithTheListAndWithoutAStackTrace(CapturedOutput printed) {
    var files = AgencyFiles.copiedTo(folder);
    int line = files.replace("profile.yaml", "particle: ค่ะ", "particle: จ้า");

    assertThatThrownBy(() ->
            start(
                "--saitrong.content.agency-dir=" + folder,
                "--saitrong.content.flows-dir=" + ShippedFiles.flowsFolder(),
                "--saitrong.content.faq-dir=" + ShippedFiles.faqFolder(),
                "--saitrong.store.data-dir=" + folder.resolve("data")))
        .hasRootCauseInstanceOf(BrokenContent.class);

    assertThat(printed.toString())
        .contains("profile.yaml:" + line + ": particle: เลือกได้เพียง ค่ะ หรือ ครับ")
        .contains("particle: must be ค่ะ or ครับ")
        .doesNotContain("\tat ");
  }

  private static void start(String... arguments) {
    new SpringApplicationBuilder(Parts.class).web(WebApplicationType.NONE).run(arguments).close();
  }

  /// What content needs of the program.
  @ComponentScan({"saitrong.content", "saitrong.store"})
  @ImportAutoConfiguration(MongoAutoConfiguration.class)
  static class Parts {
    @Bean
    InstantSource clock() {
      return InstantSource.system();
    }
  }

  @Test
  void givesEveryVersionOfTheFilesAnotherHash() {
    var files = AgencyFiles.copiedTo(folder);
    String before = ShippedFiles.sound(ShippedFiles.with(folder, "profile")).hash();
    assertThat(ShippedFiles.sound(ShippedFiles.with(folder, "profile")).hash()).isEqualTo(before);

    files.replace("texts/en.yaml", "Thank you.", "Thanks.");

    assertThat(ShippedFiles.sound(ShippedFiles.with(folder, "profile")).hash())
        .isNotEqualTo(before);
  }
}
