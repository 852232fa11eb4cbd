package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import saitrong.message.Limits;
import saitrong.message.Message;
import saitrong.message.Message.Card.Row;

/// What is remembered of a person, as the person may see it on a phone that others see too: which
/// things, and of the personal ones no more than is needed to know them again.
record Remembered(Scene scene, Position position) {

  // Of a name or a house; a telephone number shows its last four digits.
  private static final int SHOWN = 3;
  private static final int DIGITS_SHOWN = 4;

  Message shown() {
    var rows = new ArrayList<Row>();
    new TreeMap<>(position.known())
        .forEach((name, answer) ->
            scene
                .remembered(name)
                .ifPresent(ask -> rows.add(new Row(label(ask), masked(ask, answer)))));
    return rows.isEmpty()
        ? scene.bubble(Sentence.NOTHING_REMEMBERED)
        : new Message.Card(
            scene.say(Sentence.REMEMBERED_TITLE),
            scene.say(Sentence.REMEMBERED_TITLE),
            null,
            rows,
            List.of(),
            scene.say(Sentence.REMEMBERED_FOOT));
  }

  private String label(Step.Ask ask) {
    return ask.label().in(scene.language());
  }

  private String masked(Step.Ask ask, Answer answer) {
    String shown = scene.showing().of(ask.kind(), answer);
    return switch (ask.kind()) {
      case Kind.Phone _ -> lastDigits(shown);
      case Kind.Choice _, Kind.Offered _, Kind.YesNo _, Kind.Count _, Kind.Rating _ -> shown;
      case Kind.Province _, Kind.InSubDistrict _, Kind.Organisation _ -> shown;
      case Kind.Receipt _, Kind.PhoneEnding _, Kind.CitizenNumber _ -> shown;
      case Kind.Person _, Kind.Email _, Kind.Text _, Kind.Place _ -> beginning(shown);
      case Kind.Day _, Kind.Clock _, Kind.DayAndClock _ -> beginning(shown);
      case Kind.Files _, Kind.TextOrFiles _ -> beginning(shown);
    };
  }

  private static String lastDigits(String phone) {
    int from = Math.max(0, phone.length() - DIGITS_SHOWN);
    return phone.substring(0, from).replaceAll("[0-9]", "X") + phone.substring(from);
  }

  /// The first letters, whole graphemes, so that no vowel stands alone.
  private static String beginning(String shown) {
    var limit = new Limits("shown", SHOWN + 1, Limits.Unit.GRAPHEME);
    String cut = limit.cut(shown);
    return cut.endsWith("…") ? cut : "…";
  }
}
