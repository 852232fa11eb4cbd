package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.shared.Language;

/// Sub-districts as people write them.
class AddressesAsTypedTest {

  private static final String LAT_YAO = "ลาดยาว, จตุจักร, กรุงเทพมหานคร 10900";
  private static final String NAI_MUEANG = "ในเมือง, เมืองขอนแก่น, ขอนแก่น 40000";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "แขวงลาดยาว",
        "แขวง ลาดยาว เขต จตุจักร",
        "ลาดยาว กทม.",
        "ลาดยาว จตุจักร กรุงเทพฯ ๑๐๙๐๐",
        "ลาดยาว 10900",
        "Lat Yao, Bangkok",
        "Lat Yao, Chatuchak 10900"
      })
  void areFoundHoweverTheyAreWritten(String typed) {
    assertThat(found(typed)).contains(LAT_YAO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ต.ในเมือง อ.เมือง จ.ขอนแก่น",
        "ต.ในเมืองอ.เมืองขอนแก่นจ.ขอนแก่น",
        "ตำบลในเมือง อำเภอเมืองขอนแก่น จังหวัดขอนแก่น",
        "ต. ในเมือง อ. เมือง จ. ขอนแก่น 40000",
        "ในเมือง เมืองขอนแก่น"
      })
  void areToldApartByWhatLiesAround(String typed) {
    assertThat(found(typed)).containsExactly(NAI_MUEANG);
  }

  @Test
  void areManyWhereManyAreCalledSo() {
    assertThat(found("ในเมือง")).hasSize(22).allMatch(it -> it.startsWith("ในเมือง, "));
  }

  @ParameterizedTest
  @CsvSource({
    "แม่เหาะ, แม่เหาะ",
    "แม่เหะ, แม่เหาะ",
    "คลองท่อมเหนื, คลองท่อมเหนือ",
    "Mae Ho, แม่เหาะ"
  })
  void areFoundWithASlip(String typed, String name) {
    assertThat(AddressesAsTyped.subDistricts(Typed.tidy(typed)))
        .extracting(it -> it.name().th())
        .contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "ก", "ต.", "99999", "นาน้ำใสสะอาด", "???", ",", "ในเมือง ดาวอังคาร"})
  void areNotGuessed(String typed) {
    assertThat(found(typed)).isEmpty();
  }

  @Test
  void areKnownByTheirPostcode() {
    assertThat(found("58110")).hasSizeGreaterThan(1).allMatch(it -> it.endsWith(" 58110"));
    assertThat(found("รหัสไปรษณีย์ ๕๘๑๑๐")).isEqualTo(found("58110"));
  }

  /// A postcode that does not go with the name is more often mistaken than the name.
  @Test
  void areThoseOfThePostcodeWhenTheNameIsNotThere() {
    assertThat(found("ลาดยาว 58110")).isEqualTo(found("58110"));
  }

  @Test
  void areAllThereAndFoundAgainByWhatIsKept() {
    var provinces = ThaiAddresses.all().provinces();
    var kept = new HashSet<String>();
    for (var place : ThaiAddresses.all().beginningWith("")) {
      assertThat(ThaiAddresses.all().kept(place.kept())).contains(place);
      assertThat(place.postcode()).matches("[1-9][0-9]{4}");
      kept.add(place.kept());
    }

    assertThat(provinces).hasSize(77);
    assertThat(kept).hasSize(7454);
  }

  @Test
  void areShownInBothLanguages() {
    var capital = ThaiAddresses.all().kept(LAT_YAO).orElseThrow();
    var province = ThaiAddresses.all().kept(NAI_MUEANG).orElseThrow();

    assertThat(capital.shown(Language.TH)).isEqualTo("แขวงลาดยาว เขตจตุจักร กรุงเทพมหานคร 10900");
    assertThat(capital.shown(Language.EN)).isEqualTo("Lat Yao, Chatuchak, Bangkok 10900");
    assertThat(province.shown(Language.TH))
        .isEqualTo("ตำบลในเมือง อำเภอเมืองขอนแก่น จังหวัดขอนแก่น 40000");
  }

  private static List<String> found(String typed) {
    return AddressesAsTyped.subDistricts(Typed.tidy(typed)).stream()
        .map(SubDistrict::kept)
        .toList();
  }
}
