package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A day or a time of a list is named as people name it. It is Friday 20 November 2026.
class MomentsOfferedTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Sentences SENTENCES = FlowFiles.shipped().sentences();

  /// Today, from Monday the 23rd to Friday the 27th without Wednesday, and the next Monday.
  private static final Kind.Choice DAYS =
      new Kind.Choice(
          Stream.of(20, 23, 24, 26, 27, 30).map(day -> day(LocalDate.of(2026, 11, day))).toList());

  private static final Kind.Choice TIMES =
      new Kind.Choice(
          List.of(
              Option.of("09:00", "09.00 น.", "09:00"),
              Option.of("10:30", "10.30 น.", "10:30"),
              Option.of("14:00", "14.00 น.", "14:00")));

  private static Option day(LocalDate day) {
    String th = ThaiCalendar.show(day, saitrong.shared.Language.TH);
    return Option.of(day.toString(), "วันที่ " + th, day.toString());
  }

  private static Heard heard(Kind.Choice choice, String typed) {
    return new Hearing(SENTENCES, TODAY.atTime(9, 0), null).of(choice, Input.Typed.of(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "วันนี้, 2026-11-20",
    "today, 2026-11-20",
    "วันจันทร์, 2026-11-23",
    "จันทร์ค่ะ, 2026-11-23",
    "วันศุกร์นี้, 2026-11-20",
    "ศุกร์หน้า, 2026-11-27",
    "พฤหัส, 2026-11-26",
    "next Thursday, 2026-11-26",
    "23/11, 2026-11-23",
    "24 พ.ย. 69, 2026-11-24",
    "30 พฤศจิกายน, 2026-11-30",
    "2, 2026-11-23",
    "27, 2026-11-27"
  })
  void isChosenWhereItIsOffered(String typed, String kept) {
    assertThat(heard(DAYS, typed)).isEqualTo(Heard.Fits.words(kept));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"พรุ่งนี้", "วันพุธ", "25/11/2569", "2/1", "1 ธ.ค.", "อังคารที่ 1 ธันวาคม"})
  void isToldThatItIsNotOffered(String typed) {
    assertThat(heard(DAYS, typed))
        .isInstanceOfSatisfying(
            Heard.Unfit.class,
            unfit -> assertThat(unfit.why()).isEqualTo(Sentence.UNFIT_NOT_OFFERED));
  }

  @ParameterizedTest
  @CsvSource({"9 โมง, 09:00", "บ่ายสอง, 14:00", "10.30, 10:30", "สิบโมงครึ่ง, 10:30", "2, 10:30"})
  void isATimeInWordsToo(String typed, String kept) {
    assertThat(heard(TIMES, typed)).isEqualTo(Heard.Fits.words(kept));
  }

  @Test
  void isExplainedByItsName() {
    var talker = Talker.in(FlowFiles.shipped(), "booking").says("1");
    var find = talker.effects(Effect.FindSlots.class).getFirst();
    talker.gives(new Input.Done(find.key(), PlayedBookings.slots("พบ", 0))).says("1");
    find = talker.effects(Effect.FindSlots.class).getFirst();
    talker.gives(new Input.Done(find.key(), PlayedBookings.slots("พบ", 1))).says("พรุ่งนี้");

    assertThat(talker.hears().getFirst())
        .isEqualTo("21 พฤศจิกายน 2569 ไม่อยู่ในรายการที่ว่างค่ะ โปรดเลือกจากรายการ เช่น พิมพ์ 1");

    talker.says("วันจันทร์");

    assertThat(talker.position().answer("วัน")).isEqualTo(Answer.Words.of("2026-11-23"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"อาทิตย์หน้า", "สัปดาห์หน้า", "เร็วที่สุด"})
  void isNotGuessedWhereNoDayIsNamed(String typed) {
    assertThat(heard(DAYS, typed)).isEqualTo(new Heard.Unfit(Sentence.UNFIT_CHOICE));
  }
}
