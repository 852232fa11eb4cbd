package saitrong.conversation;

import java.util.List;
import java.util.Map;
import saitrong.content.Phone;
import saitrong.content.TextKey;
import saitrong.faq.Entry;
import saitrong.message.Action;

/// Buttons that dial: the text of a card can be neither tapped nor copied.
record Dialling(Phrases phrases) {

  Action to(Phone phone) {
    var key = phone.always() ? TextKey.BUTTON_DIAL_ALWAYS : TextKey.BUTTON_DIAL;
    return new Action.Open(phrases.label(key, Map.of("number", phone.inOnePiece())), phone.uri());
  }

  /// The agency's numbers, where they are what the answer is about.
  List<Action> toAll(Entry entry) {
    return names("{phones}", entry) ? phones().stream().map(this::to).toList() : List.of();
  }

  /// The agency's number, where the answer names it beside other things.
  List<Action> toOne(Entry entry) {
    return names("{phone}", entry) && toAll(entry).isEmpty()
        ? phones().stream().limit(1).map(this::to).toList()
        : List.of();
  }

  private List<Phone> phones() {
    return phrases.content().profile().phones();
  }

  private boolean names(String number, Entry entry) {
    return entry.body().in(phrases.language()).contains(number);
  }
}
