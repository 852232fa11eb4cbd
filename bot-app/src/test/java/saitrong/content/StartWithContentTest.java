package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// What the operator meets: a bot that starts with sound files, or a list of what to mend.
class StartWithContentTest {

  @TempDir Path folder;

  private final ApplicationContextRunner bot =
      new ApplicationContextRunner().withUserConfiguration(ContentConfiguration.class);

  @Test
  void givesEveryFeatureItsPart() {
    AgencyFiles.copiedTo(folder);

    bot.withPropertyValues("saitrong.content.agency-dir=" + folder)
        .run(context ->
            assertThat(context)
                .hasSingleBean(Content.class)
                .hasSingleBean(AgencyProfile.class)
                .hasSingleBean(Texts.class)
                .hasSingleBean(Emergencies.class)
                .hasSingleBean(OfficeHours.class));
  }

  @Test
  void choosesTheAgencyByNameOrByPath() throws Exception {
    AgencyFiles.copiedTo(folder);
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("mine.yml");
    Files.copy(folder.resolve("tambon-example.yaml"), elsewhere);
    var subdistrict = ShippedFiles.of("tambon-example").profile();

    assertThat(ShippedFiles.sound(new ContentFolder(folder, "tambon-example")).profile())
        .isEqualTo(subdistrict);
    assertThat(ShippedFiles.sound(new ContentFolder(folder, elsewhere.toString())).profile())
        .isEqualTo(subdistrict);
    assertThat(ShippedFiles.sound(new ContentFolder(folder, "")).profile())
        .isEqualTo(ShippedFiles.of("profile").profile());
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void refusesBrokenFilesWithTheListAndWithoutAStackTrace(CapturedOutput printed) {
    var files = AgencyFiles.copiedTo(folder);
    int line = files.replace("profile.yaml", "particle: ค่ะ", "particle: จ้า");

    assertThatThrownBy(() -> start("--saitrong.content.agency-dir=" + folder))
        .hasRootCauseInstanceOf(BrokenContent.class);

    assertThat(printed.toString())
        .contains("profile.yaml:" + line + ": particle: เลือกได้เพียง ค่ะ หรือ ครับ")
        .contains("particle: must be ค่ะ or ครับ")
        .doesNotContain("\tat ");
  }

  private static void start(String argument) {
    new SpringApplicationBuilder(ContentConfiguration.class)
        .web(WebApplicationType.NONE)
        .run(argument)
        .close();
  }

  @Test
  void checksWithAnExitCode() {
    var files = AgencyFiles.copiedTo(folder);
    assertThat(check()).startsWith("0\n").contains("in order");

    files.replace("profile.yaml", "particle: ค่ะ", "particle: จ้า");

    assertThat(check()).startsWith("1\n").contains("must be ค่ะ or ครับ").contains("1 problems");
  }

  @Test
  void givesEveryVersionOfTheFilesAnotherHash() {
    var files = AgencyFiles.copiedTo(folder);
    String before = ShippedFiles.sound(new ContentFolder(folder, "profile")).hash();
    assertThat(ShippedFiles.sound(new ContentFolder(folder, "profile")).hash()).isEqualTo(before);

    files.replace("texts/en.yaml", "Thank you.", "Thanks.");

    assertThat(ShippedFiles.sound(new ContentFolder(folder, "profile")).hash())
        .isNotEqualTo(before);
  }

  private String check() {
    var printed = new ByteArrayOutputStream();
    int code =
        new ContentCheck(new ContentFolder(folder, "profile"))
            .print(new PrintStream(printed, true, StandardCharsets.UTF_8));
    return code + "\n" + printed.toString(StandardCharsets.UTF_8);
  }
}
