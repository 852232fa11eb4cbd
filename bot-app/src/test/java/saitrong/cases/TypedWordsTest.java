package saitrong.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What an officer typed is said back to officers as theirs, and never as something that the
/// command says.
class TypedWordsTest extends ACaseAndATip {

  private static final String OURS = "เรื่อง 00001/2569: เสร็จสิ้น > ดำเนินการเสร็จสิ้น";
  private static final String NAME = "กลุ่มงานตัวอย่าง\n" + OURS + "\u001b[2J";

  @Test
  void quotesTheNameOfAUnitInTheRefusalOfAStep() {
    run("accept", "1/69");
    run("begin", "1/69");
    assertThat(forwards()).isZero();
    forget();

    assertThat(forwards()).isEqualTo(1);

    assertThat(said()).contains("\"กลุ่มงานตัวอย่าง " + OURS + "�[2J\" เคยรับเรื่องนี้แล้ว");
    assertNothingPassesForOurs(said());
  }

  private int forwards() {
    return run(
        "forward",
        "1/69",
        "ก",
        "--to",
        NAME,
        "--until",
        BY_THEN,
        "--way",
        "phone",
        "--follow-up",
        A_DAY_BEFORE);
  }

  @Test
  void quotesTheNameOfAUnitThatHasNoAccount() {
    run("accept", "1/69");
    run("begin", "1/69");

    assertNothingPassesForOurs(saidTo("forward", "1/69", "ก", "--to", NAME, "--until", BY_THEN));
  }

  @Test
  void quotesTheShortNameOfAnAgency() {
    run("accept", "1/69");
    run("begin", "1/69");
    forget();

    run("refer", "1/69", "--agency", "กท\n" + OURS, "--reference", "1", "--contact", "ก");

    assertNothingPassesForOurs(said());
  }

  @Test
  void quotesWhatItDoesNotUnderstand() {
    for (String[] typed :
        new String[][] {
          {"show", NAME},
          {"--" + NAME},
          {"open", "ก", "--channel", NAME},
          {"open", "ก", "--received", NAME},
          {"ask", "1/69", "ก", "--until", NAME},
          {"rate", "1/69", "--by-phone", "--score", NAME}
        }) {
      forget();
      assertThat(run(typed)).isEqualTo(2);
      assertNothingPassesForOurs(err.toString(UTF_8));
    }
  }

  @Test
  void quotesWhatThereIsNot() {
    assertNothingPassesForOurs(saidTo("stage", "1/69", "--to", NAME));
    assertNothingPassesForOurs(
        saidTo(
            "open",
            "ก",
            "--kind",
            NAME,
            "--channel=phone",
            "--name=ก",
            "--group=citizen",
            "--topic=use"));
  }

  private static void assertNothingPassesForOurs(String said) {
    assertThat(said).isNotEmpty().doesNotContain("\u001b");
    assertThat(said.lines()).noneMatch(line -> line.startsWith(OURS));
  }
}
