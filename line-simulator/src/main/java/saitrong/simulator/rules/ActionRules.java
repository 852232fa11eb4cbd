package saitrong.simulator.rules;

import java.util.ArrayList;
import java.util.List;

/// Limits of actions, which depend on where the action stands.
/// https://developers.line.biz/en/reference/messaging-api/#action-objects
final class ActionRules {

  /// Where an action stands: how long its label may be and whether there must be one.
  enum Place {
    QUICK_REPLY(20, true),
    TEMPLATE(20, true),
    IMAGE_CAROUSEL(12, false),
    FLEX_BUTTON(40, true),
    FLEX_ELSEWHERE(40, false),
    IMAGE(20, false),
    RICH_MENU(20, false);

    private final int longestLabel;
    private final boolean needsLabel;

    Place(int longestLabel, boolean needsLabel) {
      this.longestLabel = longestLabel;
      this.needsLabel = needsLabel;
    }

    private List<String> kinds() {
      var kinds =
          new ArrayList<>(List.of("postback", "message", "uri", "datetimepicker", "clipboard"));
      switch (this) {
        case QUICK_REPLY -> kinds.addAll(List.of("camera", "cameraRoll", "location"));
        case RICH_MENU -> kinds.add("richmenuswitch");
        case TEMPLATE, IMAGE_CAROUSEL, FLEX_BUTTON, FLEX_ELSEWHERE, IMAGE -> {}
      }
      return kinds;
    }
  }

  private static final int LONGEST_DATA = 300;
  private static final int LONGEST_TEXT = 300;
  private static final int LONGEST_CLIP = 1_000;
  private static final int LONGEST_ALIAS = 32;

  private ActionRules() {}

  static void check(Spot action, Place place) {
    action.needsObject();
    if (!action.node().isObject() || !action.at("type").needsOneOf(place.kinds())) {
      return;
    }
    label(action.at("label"), place);
    switch (action.node().path("type").asString("")) {
      case "postback" -> postback(action);
      case "message" -> action.at("text").needsText(LONGEST_TEXT, Count::graphemes);
      case "uri" -> Addresses.needsLink(action.at("uri"));
      case "datetimepicker" -> datePicker(action);
      case "clipboard" -> action.at("clipboardText").needsText(LONGEST_CLIP, Count::units);
      case "richmenuswitch" -> menuSwitch(action);
      default -> {} // camera, cameraRoll and location have a label only
    }
  }

  private static void label(Spot label, Place place) {
    if (place.needsLabel) {
      label.needsText(place.longestLabel, Count::graphemes);
    } else {
      label.mayHaveText(place.longestLabel, Count::graphemes);
    }
  }

  private static void postback(Spot action) {
    action.at("data").needsText(LONGEST_DATA, Count::units);
    action.at("displayText").mayHaveText(LONGEST_TEXT, Count::graphemes);
    action.at("text").mayHaveText(LONGEST_TEXT, Count::graphemes);
    action.at("fillInText").mayHaveText(LONGEST_TEXT, Count::graphemes);
    action
        .at("inputOption")
        .mayBeOneOf(List.of("closeRichMenu", "openRichMenu", "openKeyboard", "openVoice"));
  }

  private static void datePicker(Spot action) {
    action.at("data").needsText(LONGEST_DATA, Count::units);
    if (!action.at("mode").needsOneOf(List.of("date", "time", "datetime"))) {
      return;
    }
    var mode = action.node().path("mode").asString("");
    for (var field : List.of("initial", "max", "min")) {
      var spot = action.at(field);
      spot.text()
          .filter(text -> !PickerTimes.areRight(mode, text))
          .ifPresent(text -> spot.refuse("Invalid"));
    }
  }

  private static void menuSwitch(Spot action) {
    action.at("richMenuAliasId").needsText(LONGEST_ALIAS, Count::units);
    action.at("data").needsText(LONGEST_DATA, Count::units);
  }
}
