package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A province by what people call it is understood, and confirmed.
class ProvincesAsTypedTest {

  private static final String FLOW =
      """
      ชื่อ: {th: จังหวัด, en: Province}
      ขั้นตอน:
        - ถาม: ที่ใด
          ข้อความ: {th: จังหวัดใด, en: Which province}
          คำตอบ: จังหวัด
        - สรุป:
        - จบ: {th: จบแล้ว, en: Over}
      """;

  @TempDir Path folder;

  private Talker talker;

  @BeforeEach
  void start() {
    talker = Talker.in(FlowFiles.in(folder).with("test.yaml", FLOW).sound(), "test");
  }

  @ParameterizedTest
  @CsvSource({
    "โคราช, นครราชสีมา",
    "จ.โคราช, นครราชสีมา",
    "Korat, นครราชสีมา",
    "แปดริ้ว, ฉะเชิงเทรา",
    "เมืองคอน, นครศรีธรรมราช",
    "มหาชัย, สมุทรสาคร",
    "หาดใหญ่, สงขลา",
    "อำเภอหัวหิน, ประจวบคีรีขันธ์",
    "Hua Hin, ประจวบคีรีขันธ์"
  })
  void isUnderstoodAndConfirmed(String typed, String province) {
    talker.says(typed);

    assertThat(talker.hears()).first().asString().startsWith(province + "\nใช่ที่นี่หรือไม่");

    talker.says("ใช่");

    assertThat(talker.position().answer("ที่ใด")).isEqualTo(Answer.Words.of(province));
  }

  @Test
  void isAskedForOnceMoreWhereItWasAnother() {
    talker.says("โคราช").says("ไม่ใช่");

    assertThat(talker.hears()).first().asString().startsWith("จังหวัดใด");
  }

  @ParameterizedTest
  @ValueSource(strings = {"กทม.", "กรุงเทพ", "อยุธยา", "ขอนแก่น", "จังหวัดขอนแก่น"})
  void isTakenAtOnceWhereItIsWritten(String typed) {
    talker.says(typed);

    assertThat(talker.position().answer("ที่ใด")).isNotNull();
  }

  @Test
  void canBeChosenWhereSeveralHaveADistrictOfThatName() {
    talker.says("เฉลิมพระเกียรติ");

    assertThat(talker.hears()).first().asString().contains("พบ 5 แห่ง", "นครราชสีมา");
  }

  @Test
  void isAlsoUnderstoodBehindASubDistrict() {
    assertThat(AddressesAsTyped.subDistricts("ในเมือง โคราช"))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.district().province().th()).isEqualTo("นครราชสีมา"));
  }

  @Test
  void isReallyAProvinceForEachNameInTheFile() {
    for (var name : new String[] {"บางกอก", "เมืองกาญ", "กรุงเก่า", "ปากน้ำ", "แม่กลอง", "พัทยา"}) {
      assertThat(ProvincesAsTyped.of(name).found()).as(name).hasSize(1);
    }
  }
}
