package saitrong.conversation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import saitrong.faq.Entry;
import saitrong.message.Action;

/// The pages and documents that an answer leads to. A document that is not there, or has no address
/// from outside, is not offered.
record Pages(Situation situation, Entry entry) {

  /// With its address as it is now.
  record Page(String label, URI address) {}

  List<Action> actions() {
    return ofNow().<Action>map(it -> new Action.Open(it.label(), it.address())).toList();
  }

  Stream<Page> ofNow() {
    return entry.links().stream().flatMap(link -> page(link).stream());
  }

  private Optional<Page> page(Entry.Link link) {
    return addressOf(link.goal())
        .map(it -> new Page(Phrases.of(situation).filled(link.label(), situation), it));
  }

  private Optional<URI> addressOf(Entry.Goal goal) {
    return switch (goal) {
      case Entry.Goal.Page(var address) -> Optional.of(address);
      case Entry.Goal.SystemPage _ -> Optional.empty(); // the agency has none
      case Entry.Goal.File(var name) -> situation.links().to(name);
    };
  }
}
