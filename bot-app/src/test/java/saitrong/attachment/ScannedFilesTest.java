package saitrong.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import saitrong.attachment.Scan.Verdict;

/// Where ClamAV is set, every file is looked into before it is kept.
class ScannedFilesTest extends Keeping {

  private FakeClamd clamd;

  @BeforeEach
  void clamdRuns() throws IOException {
    clamd = new FakeClamd();
    a = new Instance(new Clamd("127.0.0.1", clamd.port(), Duration.ofSeconds(30)));
  }

  @AfterEach
  void clamdEnds() throws IOException {
    clamd.close();
  }

  @Test
  void keepsWhatIsCleanAndSaysSo() {
    var file = file();
    a.keeps(file);
    a.works();

    assertKept(file);
    assertThat(verdict(file)).isEqualTo(Verdict.CLEAN);
    assertThat(clamd.looked()).containsExactly(FILE);
  }

  @Test
  void keepsNothingOfWhatIsInfectedAndTellsStaff() {
    var file = file(("%PDF-1.7 " + FakeClamd.HARMFUL).getBytes(US_ASCII));
    a.keeps(file);
    a.works();

    assertNotKept(file, State.Reason.INFECTED);
  }

  /// LINE throws its copy away while we wait: what is unchecked is better than what is lost.
  @Test
  void keepsUncheckedWhatComesWhileClamdIsAway() throws IOException {
    clamd.close();
    var file = file();
    a.keeps(file);
    a.works();

    assertKept(file);
    assertThat(verdict(file)).isEqualTo(Verdict.UNCHECKED);
    assertThat(log.lines()).anyMatch(line -> line.contains("clamd is away"));
  }

  @Test
  void waitsForASilentClamdOnlySoLong() {
    clamd.fallsSilent();
    a = new Instance(new Clamd("127.0.0.1", clamd.port(), Duration.ofMillis(200)));
    var file = file();
    a.keeps(file);
    a.works();

    assertKept(file);
    assertThat(verdict(file)).isEqualTo(Verdict.UNCHECKED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"INSTREAM size limit exceeded. ERROR", "stream: lstat() failed ERROR", "OK?"})
  void takesNothingElseForClean(String answer) {
    clamd.willSay(answer);
    var file = file();
    a.keeps(file);
    a.works();

    assertThat(verdict(file)).isEqualTo(Verdict.UNCHECKED);
  }

  @Test
  void saysOfAFileThatNobodyLookedIntoThatNobodyDid() {
    a = new Instance(false);
    var file = file();
    a.keeps(file);
    a.works();

    assertThat(verdict(file)).isEqualTo(Verdict.NOT_ASKED);
    assertThat(clamd.looked()).isEmpty();
  }

  @Test
  void isOffUntilItIsSet() {
    assertThat(settings("").scan()).isSameAs(Scan.OFF);
    assertThat(settings("clamav:3310").scan()).isInstanceOf(Clamd.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"clamav", ":3310", "clamav:", "clamav:x", "clamav:99999"})
  void refusesAnAddressThatIsNone(String address) {
    assertThatThrownBy(() -> settings(address)).hasMessageContaining("SAITRONG_CLAMD");
  }

  private static AttachmentProperties settings(String clamd) {
    return new AttachmentProperties(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), clamd);
  }

  private Verdict verdict(Wanted file) {
    return a.files().kept().open(file.message()).orElseThrow().verdict();
  }
}
