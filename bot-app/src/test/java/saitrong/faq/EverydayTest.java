package saitrong.faq;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Knows everyday words of one meaning, however the dictionary cuts them.
class EverydayTest {

  private final Everyday everyday = Everyday.read();

  @ParameterizedTest
  @CsvSource({
    "หมอหั่นหัวหอม, แพทย์ตัดหัวหอม",
    "ชายหนุ่มขี่รถจักรยานยนต์, ผู้ชายขี่มอเตอร์ไซค์",
    "สุนัข ๒ ตัว, หมาสองตัว",
    "ไปอังกฤษ, ไป UK"
  })
  void takesWordsOfOneMeaningForOne(String said, String inOtherWords) {
    assertThat(meant(said)).isEqualTo(meant(inOtherWords));
  }

  @Test
  void keepsAllOtherWordsAsTheyAre() {
    assertThat(meant("ขยะที่ตลาด")).isEqualTo(Cut.of("ขยะที่ตลาด").words());
    assertThat(meant("แมววิ่ง")).isNotEqualTo(meant("หมาวิ่ง"));
    assertThat(meant("")).isEmpty();
  }

  @Test
  void hasEachWordInOneGroupOnly() throws IOException {
    try (var list = Everyday.class.getResourceAsStream("everyday.txt")) {
      var words = new ArrayList<String>();
      new String(list.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split(" "))
          .peek(group -> assertThat(group).hasSizeGreaterThan(1))
          .forEach(group -> words.addAll(Arrays.asList(group)));

      assertThat(words).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }
  }

  private List<String> meant(String said) {
    return everyday.meant(Cut.of(said).words());
  }
}
