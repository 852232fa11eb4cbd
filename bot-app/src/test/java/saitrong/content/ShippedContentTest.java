package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.message.Limits;
import saitrong.shared.Language;

/// Content is code: what ships is loaded and held against every rule in the build.
class ShippedContentTest {

  @ParameterizedTest
  @ValueSource(strings = {"profile", "tambon-example"})
  void isSoundForEveryAgencyThatShips(String agency) {
    var reading = ShippedFiles.with(ShippedFiles.agencyFolder(), agency).read();

    assertThat(problemsOf(reading)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"profile", "tambon-example"})
  void leavesNoVariableOpen(String agency) {
    var content = ShippedFiles.of(agency);

    assertThat(everythingSaidBy(content)).isNotEmpty().noneMatch(text -> text.contains("{"));
  }

  /// Offered with a number, a question is cut to what a button holds. English ones begin alike, and
  /// stand in full in the list above the buttons, as the Thai ones do.
  @ParameterizedTest
  @ValueSource(strings = {"profile", "tambon-example"})
  void offersAnswersByButtonsThatCanBeToldApart(String agency) {
    assertThat(ShippedFiles.of(agency).faq().entries().values())
        .extracting(entry -> Limits.QUICK_REPLY_LABEL.cut("1 " + entry.title().th()))
        .doesNotHaveDuplicates();
  }

  private static List<Problem> problemsOf(Reading reading) {
    return switch (reading) {
      case Reading.Sound sound -> List.of();
      case Reading.Broken(var problems) -> problems;
    };
  }

  private static List<String> everythingSaidBy(Content content) {
    return Stream.of(Language.values())
        .flatMap(language ->
            Stream.concat(
                Stream.of(TextKey.values())
                    .filter(key -> key.kind().isSaid())
                    .flatMap(key -> said(content.texts(), language, key).stream()),
                Stream.concat(
                    Stream.of(content.texts().privacyNotice(language)),
                    content.texts().privacyInFull(language).stream())))
        .toList();
  }

  private static List<String> said(Texts texts, Language language, TextKey key) {
    return texts.bubbles(language, key, anyVariables(key));
  }

  static Map<String, String> anyVariables(TextKey key) {
    var variables = new HashMap<String, String>();
    key.variables().forEach(name -> variables.put(name, "<" + name + ">"));
    return variables;
  }
}
