package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An answer as the chat shows it.
class PlainTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          โทร. **{phone}** ในเวลาทำการ       | โทร. {phone} ในเวลาทำการ
          บรรทัดแรก⏎บรรทัดที่สอง             | บรรทัดแรก⏎บรรทัดที่สอง
          ย่อหน้า⏎⏎ย่อหน้า                  | ย่อหน้า⏎⏎ย่อหน้า
          ทำดังนี้⏎⏎- หนึ่ง⏎- สอง⏎⏎แล้วรอ  | ทำดังนี้⏎• หนึ่ง⏎• สอง⏎แล้วรอ
          * หนึ่ง⏎⏎* สอง                    | • หนึ่ง⏎• สอง
          1. หนึ่ง⏎1. สอง⏎1. สาม            | 1. หนึ่ง⏎2. สอง⏎3. สาม
          3) สาม⏎4) สี่                       | 3. สาม⏎4. สี่
          - หนึ่ง⏎  - ย่อย⏎- สอง             | • หนึ่ง⏎  • ย่อย⏎• สอง
          - หนึ่ง⏎  ต่อ                       | • หนึ่ง⏎  ต่อ
          [เปิดเว็บ](https://example.com)     | เปิดเว็บ https://example.com
          <https://example.com>             | https://example.com
          [https://example.com](https://example.com) | https://example.com
          ข้อ 5 \\* 3                        | ข้อ 5 * 3
          โทร**{phone}**ได้                  | โทร{phone}ได้
          **หมายเหตุ:**ต่อท้าย               | หมายเหตุ:ต่อท้าย
          # หัวเรื่อง⏎ข้อความ                 | หัวเรื่อง⏎ข้อความ
          """)
  void isMadeOf(String markdown, String plain) {
    assertThat(Plain.of(markdown.replace("⏎", "\n"))).isEqualTo(plain.replace("⏎", "\n"));
  }

  @Test
  void isEmptyOfNothing() {
    assertThat(Plain.of("")).isEmpty();
  }

  @Test
  void comesOfAnything() {
    var letters = "กข่ำ1-*_`#>[]()<>!|\\ \n\t{}&~.:";
    var random = new Random(2569);

    for (int i = 0; i < 2000; i++) {
      var text = new StringBuilder();
      random.ints(60, 0, letters.length()).forEach(it -> text.append(letters.charAt(it)));

      assertThat(Plain.of(text.toString())).isNotNull();
    }
  }
}
