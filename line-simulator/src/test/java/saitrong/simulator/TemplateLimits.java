package saitrong.simulator;

import static saitrong.simulator.LimitTables.THAI;
import static saitrong.simulator.LimitTables.row;
import static saitrong.simulator.LimitTables.upTo;
import static saitrong.simulator.Messages.buttons;
import static saitrong.simulator.Messages.carousel;
import static saitrong.simulator.Messages.column;
import static saitrong.simulator.Messages.confirm;
import static saitrong.simulator.Messages.say;
import static saitrong.simulator.Messages.template;
import static saitrong.simulator.Messages.times;

import java.util.List;
import saitrong.simulator.LimitsTest.Limit;

/// LINE's limits on template messages, one row each.
final class TemplateLimits {

  private static final String TITLE = "\"title\": \"%s\",";
  private static final String IMAGE = "\"thumbnailImageUrl\": \"" + Messages.PICTURE + "\",";

  private TemplateLimits() {}

  static List<Limit> table() {
    var in = "messages[0].template.";
    return List.of(
        row(
            "altText",
            template("x".repeat(1_500), confirm("a", 2)),
            template("x".repeat(1_501), confirm("a", 2)),
            "messages[0].altText: " + upTo(1_500)),
        row(
            "buttons: actions",
            template(buttons("", "a", 4)),
            template(buttons("", "a", 5)),
            in + "actions: Size must be between 1 and 4"),
        row(
            "buttons: text",
            template(buttons("", THAI.repeat(160), 1)),
            template(buttons("", THAI.repeat(161), 1)),
            in + "text: " + upTo(160)),
        row(
            "buttons: text below a title",
            template(buttons(TITLE.formatted("a"), THAI.repeat(60), 1)),
            template(buttons(TITLE.formatted("a"), THAI.repeat(61), 1)),
            in + "text: " + upTo(60)),
        row(
            "buttons: title",
            template(buttons(TITLE.formatted(THAI.repeat(40)), "a", 1)),
            template(buttons(TITLE.formatted(THAI.repeat(41)), "a", 1)),
            in + "title: " + upTo(40)),
        row(
            "buttons: label",
            template(actions(say(THAI.repeat(20), "a"))),
            template(actions(say(THAI.repeat(21), "a"))),
            in + "actions[0].label: " + upTo(20)),
        row(
            "buttons: picture by https",
            template(buttons(IMAGE, "a", 1)),
            template(buttons(IMAGE.replace("https", "http"), "a", 1)),
            in + "thumbnailImageUrl: Must be a valid HTTPS URL"),
        row(
            "confirm: actions",
            template(confirm("a", 2)),
            template(confirm("a", 3)),
            in + "actions: Size must be between 2 and 2"),
        row(
            "confirm: text",
            template(confirm(THAI.repeat(240), 2)),
            template(confirm(THAI.repeat(241), 2)),
            in + "text: " + upTo(240)),
        row(
            "carousel: columns",
            template(carousel(times(10, column("", "a", 3)))),
            template(carousel(times(11, column("", "a", 3)))),
            in + "columns: Size must be between 1 and 10"),
        row(
            "carousel: actions",
            template(carousel(column("", "a", 3))),
            template(carousel(column("", "a", 4))),
            in + "columns[0].actions: Size must be between 1 and 3"),
        row(
            "carousel: text",
            template(carousel(column("", THAI.repeat(120), 1))),
            template(carousel(column("", THAI.repeat(121), 1))),
            in + "columns[0].text: " + upTo(120)),
        row(
            "carousel: text below a picture",
            template(carousel(column(IMAGE, THAI.repeat(60), 1))),
            template(carousel(column(IMAGE, THAI.repeat(61), 1))),
            in + "columns[0].text: " + upTo(60)),
        row(
            "carousel: columns alike",
            template(carousel(times(2, column("", "a", 2)))),
            template(carousel(column("", "a", 2) + ", " + column("", "a", 1))),
            in
                + "columns: The number of actions, titles and images must be the same in all"
                + " columns"),
        row(
            "image carousel: label",
            template(imageCarousel(12)),
            template(imageCarousel(13)),
            in + "columns[0].action.label: " + upTo(12)));
  }

  private static String actions(String action) {
    return "{\"type\": \"buttons\", \"text\": \"a\", \"actions\": [" + action + "]}";
  }

  private static String imageCarousel(int label) {
    return "{\"type\": \"image_carousel\", \"columns\": [{\"imageUrl\": \"%s\", \"action\": %s}]}"
        .formatted(Messages.PICTURE, say("x".repeat(label), "a"));
  }
}
