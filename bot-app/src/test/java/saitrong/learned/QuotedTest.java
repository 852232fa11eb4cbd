package saitrong.learned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a stranger typed is shown as one line of visible letters.
class QuotedTest {

  /// YAML and many editors take the first two for the end of a line.
  @ParameterizedTest
  @ValueSource(ints = {0x2028, 0x2029, 0x85, 0xA0, 0x3000, '\n', '\t'})
  void isOneLineWhateverSeparatesItsWords(int separator) {
    var typed =
        "เปิด" + Character.toString(separator).repeat(3) + "กี่โมง" + Character.toString(separator);

    assertThat(Quoted.yaml(typed)).isEqualTo("\"เปิด กี่โมง\"");
  }

  /// They turn the line around, or hide words for a machine that reads it later (tag letters).
  @ParameterizedTest
  @ValueSource(
      ints = {
        0x61C, 0x200B, 0x200D, 0x200E, 0x202E, 0x2060, 0x2066, 0xFEFF, 0xAD, 0xE0041, 0x1B, 0x7F,
        0xD800
      })
  void hasNoLetterThatNobodySees(int unseen) {
    assertThat(Quoted.yaml("เปิด" + letter(unseen) + "กี่โมง")).isEqualTo("\"เปิดกี่โมง\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000000000", "00-000-0000", "000 000 0000", "๐๐๐๐๐๐๐๐๐"})
  void showsNoLongNumber(String number) {
    assertThat(Quoted.yaml("โทรกลับ " + number + " ด้วย")).isEqualTo("\"โทรกลับ ••• ด้วย\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"พ.ศ. 2569", "เลขที่ 00011/2569", "รหัส 404"})
  void showsNumbersThatPeopleAskBy(String words) {
    assertThat(Quoted.yaml(words)).isEqualTo('"' + words + '"');
  }

  @Test
  void endsWhereItsOwnQuotesAre() {
    assertThat(Quoted.yaml("ก \"ข\" \\ ค")).isEqualTo("\"ก \\\"ข\\\" \\\\ ค\"");
  }

  private static String letter(int codePoint) {
    return new StringBuilder().appendCodePoint(codePoint).toString();
  }
}
