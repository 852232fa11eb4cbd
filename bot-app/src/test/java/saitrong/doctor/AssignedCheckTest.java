package saitrong.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.content.ContentFolder;

/// Tips that come in must have a reader.
class AssignedCheckTest {

  @Test
  void missesWhoReadsTheTipsThatAScriptTakes() {
    assertThat(new AssignedCheck(shipped("tambon-example"), " ").look())
        .singleElement()
        .satisfies(it -> assertThat(it.mustBeMended()).isTrue())
        .satisfies(it -> assertThat(it.thai()).contains("SAITRONG_ASSIGNED_STAFF"))
        .satisfies(it -> assertThat(it.english()).contains("nobody can read the tips"));
  }

  @Test
  void saysThatNobodyReadsATipThatComesByTelephoneWhereNoScriptTakesAny() {
    assertThat(new AssignedCheck(shipped("profile"), " ").look())
        .singleElement()
        .satisfies(it -> assertThat(it.mustBeMended()).isFalse())
        .satisfies(it -> assertThat(it.thai()).contains("โทรศัพท์", "SAITRONG_ASSIGNED_STAFF"));
  }

  @ParameterizedTest
  @CsvSource({"tambon-example, ผู้ทดลอง หนึ่ง", "profile, ผู้ทดลอง หนึ่ง"})
  void hasNothingToSayWhereSomebodyDoes(String agency, String assigned) {
    assertThat(new AssignedCheck(shipped(agency), assigned).look()).isEmpty();
  }

  private static ContentFolder shipped(String agency) {
    var agencies = DoctorTest.agencies();
    return new ContentFolder(
        agencies,
        agencies.resolveSibling("conversation-flows"),
        agencies.resolveSibling("faq-content"),
        agency);
  }
}
