package saitrong.simulator;

import static saitrong.simulator.LimitTables.THAI;
import static saitrong.simulator.LimitTables.row;
import static saitrong.simulator.LimitTables.upTo;
import static saitrong.simulator.Messages.bubble;
import static saitrong.simulator.Messages.bubbles;
import static saitrong.simulator.Messages.flex;
import static saitrong.simulator.Messages.say;
import static saitrong.simulator.Messages.words;

import java.util.List;
import saitrong.simulator.LimitsTest.Limit;

/// LINE's limits on Flex messages, one row each.
final class FlexLimits {

  private FlexLimits() {}

  static List<Limit> table() {
    int frame = bubble(words("")).replace("\": ", "\":").replace(", ", ",").length();
    int room = 30 * 1024 - frame;
    return List.of(
        row(
            "flex: altText",
            flex("x".repeat(1_500), bubble(words("a"))),
            flex("x".repeat(1_501), bubble(words("a"))),
            "messages[0].altText: " + upTo(1_500)),
        row(
            "flex: 30 KB a bubble",
            flex(bubble(words("x".repeat(room)))),
            flex(bubble(words("x".repeat(room + 1)))),
            "/: The JSON data size must be at most 30 KB"),
        row(
            "flex: 50 KB a carousel",
            flex(bubbles(10, words("x".repeat(4_900)))),
            flex(bubbles(10, words("x".repeat(5_100)))),
            "/: The JSON data size must be at most 50 KB"),
        row(
            "flex: bubbles",
            flex(bubbles(12, words("a"))),
            flex(bubbles(13, words("a"))),
            "/contents: Size must be between 1 and 12"),
        row(
            "flex: a block",
            flex(bubble(words("a"))),
            flex("{\"type\": \"bubble\"}"),
            "/: At least one block must be specified"),
        row(
            "flex: empty text",
            flex(bubble(words("a"))),
            flex(bubble(words(""))),
            "/body/contents/0/text: must be non-empty text"),
        row(
            "flex: unknown component",
            flex(bubble(words("a"))),
            flex(bubble("{\"type\": \"link\"}")),
            "/body/contents/0/type: Must be one of the following values:"
                + " [box, button, image, text, separator, filler]"),
        row(
            "flex: a box's layout",
            flex(bubble(words("a"))),
            flex(bubble("{\"type\": \"box\", \"contents\": []}")),
            "/body/contents/0/layout: must be specified"),
        row(
            "flex: a button's action",
            flex(bubble(button(THAI.repeat(40)))),
            flex(bubble("{\"type\": \"button\"}")),
            "/body/contents/0/action: must be specified"),
        row(
            "flex: a button's label",
            flex(bubble(button(THAI.repeat(40)))),
            flex(bubble(button(THAI.repeat(41)))),
            "/body/contents/0/action/label: " + upTo(40)),
        row(
            "flex: a misspelled size",
            flex(bubble(sized("3xl"))),
            flex(bubble(sized("huge"))),
            "/body/contents/0/size: invalid property"),
        row(
            "flex: pictures by https",
            flex(bubble(image("https"))),
            flex(bubble(image("http"))),
            "/body/contents/0/url: invalid uri scheme"));
  }

  private static String button(String label) {
    return "{\"type\": \"button\", \"action\": " + say(label, "a") + "}";
  }

  private static String sized(String size) {
    return "{\"type\": \"text\", \"text\": \"a\", \"size\": \"" + size + "\"}";
  }

  private static String image(String scheme) {
    return "{\"type\": \"image\", \"url\": \"" + scheme + "://example.com/a.png\"}";
  }
}
