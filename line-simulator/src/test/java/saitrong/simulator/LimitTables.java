package saitrong.simulator;

import static saitrong.simulator.Messages.item;
import static saitrong.simulator.Messages.open;
import static saitrong.simulator.Messages.post;
import static saitrong.simulator.Messages.quickReply;
import static saitrong.simulator.Messages.say;
import static saitrong.simulator.Messages.template;
import static saitrong.simulator.Messages.times;

import java.util.List;
import saitrong.simulator.LimitsTest.Limit;

/// LINE's limits on actions, quick replies and media, one row each.
final class LimitTables {

  private static final String IN_QUICK = "messages[0].quickReply.items[0].action.";
  static final String THAI = "ที่";

  private LimitTables() {}

  static List<Limit> actions() {
    return List.of(
        quick(
            "a label in graphemes",
            say(THAI.repeat(20), "a"),
            say(THAI.repeat(21), "a"),
            "label",
            20),
        quick("a said text", say("a", THAI.repeat(300)), say("a", THAI.repeat(301)), "text", 300),
        quick("postback data", post("x".repeat(300), "a"), post("x".repeat(301), "a"), "data", 300),
        quick(
            "a shown text",
            post("x", THAI.repeat(300)),
            post("x", THAI.repeat(301)),
            "displayText",
            300),
        quick("a text said by a postback", tap("text", 300), tap("text", 301), "text", 300),
        quick(
            "a text filled in", tap("fillInText", 300), tap("fillInText", 301), "fillInText", 300),
        quick("a text to copy", copy(1_000), copy(1_001), "clipboardText", 1_000),
        quick("a link", open(link(1_000)), open(link(1_001)), "uri", 1_000),
        new Limit(
            "a link's scheme",
            quickReply(item(open("tel:191"))),
            quickReply(item(open("ftp://example.com/"))),
            IN_QUICK + "uri: invalid uri scheme"),
        new Limit(
            "an action without a label",
            quickReply(item(say("a", "b"))),
            quickReply(item("{\"type\": \"message\", \"text\": \"b\"}")),
            IN_QUICK + "label: May not be empty"),
        new Limit(
            "the camera stands in quick replies only",
            quickReply(item("{\"type\": \"camera\", \"label\": \"a\"}")),
            template(
                "{\"type\": \"buttons\", \"text\": \"a\", \"actions\": [{\"type\": \"camera\","
                    + " \"label\": \"a\"}]}"),
            "messages[0].template.actions[0].type: Must be one of the following values:"
                + " [postback, message, uri, datetimepicker, clipboard]"));
  }

  private static String tap(String field, int length) {
    return "{\"type\": \"postback\", \"label\": \"a\", \"data\": \"x\", \"%s\": \"%s\"}"
        .formatted(field, THAI.repeat(length));
  }

  private static String copy(int length) {
    return "{\"type\": \"clipboard\", \"label\": \"a\", \"clipboardText\": \"%s\"}"
        .formatted("x".repeat(length));
  }

  private static Limit quick(
      String name, String passes, String refused, String field, int longest) {
    return new Limit(
        name,
        quickReply(item(passes)),
        quickReply(item(refused)),
        IN_QUICK + field + ": Length must be between 0 and " + longest);
  }

  private static String link(int length) {
    var start = "https://example.com/";
    return start + "x".repeat(length - start.length());
  }

  static List<Limit> quickReplies() {
    return List.of(
        new Limit(
            "quick replies",
            quickReply(times(13, item(say("a", "b")))),
            quickReply(times(14, item(say("a", "b")))),
            "messages[0].quickReply.items: Size must be between 1 and 13"),
        new Limit(
            "no quick replies in the list",
            quickReply(item(say("a", "b"))),
            quickReply(""),
            "messages[0].quickReply.items: Size must be between 1 and 13"));
  }

  static Limit row(String name, String passes, String refused, String complaint) {
    return new Limit(name, passes, refused, complaint);
  }

  static String upTo(int longest) {
    return "Length must be between 0 and " + longest;
  }

  static List<Limit> media() {
    var image =
        "{\"type\": \"image\", \"originalContentUrl\": \"%s\", \"previewImageUrl\": \"%s\"}";
    var place =
        "{\"type\": \"location\", \"title\": \"%s\", \"address\": \"a\", \"latitude\": %s,"
            + " \"longitude\": 100.5}";
    var http = Messages.PICTURE.replace("https", "http");
    return List.of(
        row(
            "an image by https",
            image.formatted(Messages.PICTURE, Messages.PICTURE),
            image.formatted(http, Messages.PICTURE),
            "messages[0].originalContentUrl: Must be a valid HTTPS URL"),
        row(
            "a place's title",
            place.formatted("x".repeat(100), "13.7"),
            place.formatted("x".repeat(101), "13.7"),
            "messages[0].title: " + upTo(100)),
        row(
            "a place on earth",
            place.formatted("a", "90"),
            place.formatted("a", "91"),
            "messages[0].latitude: Must be between -90 and 90"));
  }
}
