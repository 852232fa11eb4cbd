package saitrong.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import saitrong.content.AgencyProfile.SupportedSystem;
import saitrong.conversation.Lookup.Wait;
import saitrong.faq.Entry;
import saitrong.message.Action;
import saitrong.message.Limits;

/// What can be chosen where the FAQ waits, in the order of the numbers. An entry that was taken out
/// of service since is none of them.
record FaqChoices(Situation situation) {

  /// A line to choose from, and what its button does.
  record Choice(String label, FaqButton button) {

    Action tap() {
      return tap(label);
    }

    Action tap(String words) {
      return new Action.Tap(words, button.data(), Limits.ACTION_TEXT.cut(label));
    }
  }

  List<Choice> of(Wait wait) {
    return switch (wait) {
      case Wait.Nothing _ -> List.of();
      case Wait.Offer(var ids) -> entries(ids).stream().map(this::choice).toList();
      case Wait.Group(var ids) -> groups(entries(ids));
      case Wait.System(var ids) -> systems(entries(ids));
      case Wait.Near(var ids) -> entries(ids).stream().map(this::choice).toList();
    };
  }

  /// What one of is the answer, once it is known who asks.
  List<Entry> dependingOnWhoAsks(Wait wait) {
    return switch (wait) {
      case Wait.Group(var ids) -> entries(ids);
      case Wait.System(var ids) -> entries(ids);
      case Wait.Offer _, Wait.Near _, Wait.Nothing _ -> List.of();
    };
  }

  /// An answer for everybody may be among those that depend on who asks.
  Optional<Entry> forEverybody(Wait wait) {
    return dependingOnWhoAsks(wait).stream()
        .filter(it -> wait instanceof Wait.Group ? it.audience().isEmpty() : it.systems().isEmpty())
        .findFirst();
  }

  List<Entry> entries(List<String> ids) {
    return ids.stream().flatMap(id -> situation.library().entry(id).stream()).toList();
  }

  private Choice choice(Entry entry) {
    var title = Phrases.of(situation).filled(entry.title(), Map.of());
    return new Choice(title, new FaqButton.Choose(entry.id()));
  }

  private List<Choice> groups(List<Entry> entries) {
    return UserGroup.all()
        .filter(group -> entries.stream().anyMatch(it -> it.audience().contains(group.id())))
        .map(this::choice)
        .toList();
  }

  private Choice choice(UserGroup group) {
    return new Choice(
        Phrases.of(situation).label(group.label()), new FaqButton.OfGroup(group.id()));
  }

  private List<Choice> systems(List<Entry> entries) {
    return situation.content().profile().systems().stream()
        .filter(system -> entries.stream().anyMatch(it -> it.systems().contains(system.id())))
        .map(this::choice)
        .toList();
  }

  private Choice choice(SupportedSystem system) {
    return new Choice(system.name().in(situation.language()), new FaqButton.OfSystem(system.id()));
  }
}
