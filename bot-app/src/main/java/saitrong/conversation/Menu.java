package saitrong.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saitrong.content.Content;
import saitrong.flow.Flow;
import saitrong.message.Action;
import saitrong.message.Limits;
import saitrong.shared.Language;

/// What the menu offers, in the order of its numbers: the scripts that are on, as the profile lists
/// them, then what can be asked for at any time.
record Menu(List<Item> items) {

  private static final String START = "start:";

  /// By which somebody is verified: whoever is need not ask for it again.
  private static final String TO_BE_VERIFIED = "official-admin";

  /// A line of the menu.
  sealed interface Item {

    /// Starts a script.
    record Script(Flow flow) implements Item {}

    /// Asks for something that is always there.
    record Always(Command command) implements Item {}
  }

  Menu {
    items = List.copyOf(items);
  }

  static Menu of(Situation situation) {
    return of(situation.content(), situation.language(), situation.cases().isOfficial());
  }

  static Menu of(Content content, Language language, boolean official) {
    var items = new ArrayList<Item>();
    var flows = content.flows();
    if (flows != null) {
      flows.flows().values().stream()
          .filter(flow -> !flow.answersAResult())
          .filter(flow -> !(official && flow.id().equals(TO_BE_VERIFIED)))
          .forEach(flow -> items.add(new Item.Script(flow)));
    }
    Command.inMenu(language).forEach(command -> items.add(new Item.Always(command)));
    return new Menu(items);
  }

  Optional<Item> numbered(int number) {
    return number >= 1 && number <= items.size()
        ? Optional.of(items.get(number - 1))
        : Optional.empty();
  }

  /// Which script a button of the menu, or of the picture below the chat, starts.
  static Optional<String> started(String data) {
    return data.startsWith(START) ? Optional.of(data.substring(START.length())) : Optional.empty();
  }

  static Action starts(Flow flow, Language language) {
    return starts(flow, Limits.QUICK_REPLY_LABEL.cut(flow.name().in(language)));
  }

  static Action starts(Flow flow, String name) {
    return new Action.Tap(name, START + flow.id(), Limits.ACTION_TEXT.cut(name));
  }
}
