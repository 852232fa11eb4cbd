package saitrong.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever is said in a turn goes out in one call. In the rows a letter is a text, and P a
/// picture.
class FittingTest {

  @ParameterizedTest
  @CsvSource({
    "a b c d e, a b c d e",
    "a b c d e f, a b c d ef",
    "a b c d e f g h i, a b c d efghi",
    "P a P b c d, P a P b cd",
    "a P b P c P, P ab P c P",
    "a P b P c P d, P P abc P d",
    "a P b P c P d P, P P P abcd P",
    "a P P P P b, P P P P ab",
    "a P P P P P, P P P P P"
  })
  void losesNoTextAndKeepsWhatCameLastAtTheEnd(String said, String fitted) {
    assertThat(written(Fitting.inOneCall(read(said)))).isEqualTo(fitted);
  }

  /// LINE would refuse it, or cut it.
  @Test
  void makesNoTextLongerThanLineTakes() {
    var long1 = new Message.Text("ก".repeat(3000));
    var long2 = new Message.Text("ข".repeat(3000));
    var says = List.<Message>of(text("a"), text("b"), text("c"), text("d"), long1, long2);

    var fitted = Fitting.inOneCall(says);

    assertThat(fitted).hasSize(5).contains(long2);
    assertThat(fitted).allMatch(it -> it.altText().length() <= Limits.TEXT.most());
    assertThat(written(fitted)).contains(long1.text());
  }

  private static List<Message> read(String said) {
    return Arrays.stream(said.split(" ")).map(FittingTest::message).toList();
  }

  private static Message message(String letter) {
    var address = URI.create("https://example.com/p.jpg");
    return letter.equals("P") ? new Message.Picture(address, address, "P") : text(letter);
  }

  private static Message text(String text) {
    return new Message.Text(text);
  }

  private static String written(List<Message> says) {
    return says.stream()
        .map(it -> it.altText().replace("\n\n", ""))
        .collect(Collectors.joining(" "));
  }
}
