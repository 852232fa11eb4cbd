package saitrong.conversation;

import java.util.List;
import saitrong.content.AgencyProfile.SupportedSystem;
import saitrong.faq.Entry;
import saitrong.message.Action;
import saitrong.message.Limits;

/// What can be chosen where the FAQ waits, in the order of the numbers: as it was shown, for who
/// types a number means what stood behind it.
record FaqChoices(Situation situation) {

  /// Beside them stand "none of these" and the menu.
  private static final int MOST = Limits.QUICK_REPLIES - 2;

  /// A line to choose from, and what its button does.
  ///
  /// @param label empty for what was taken out of service since
  record Choice(String label, FaqButton button) {

    boolean isThere() {
      return !label.isEmpty();
    }

    Action tap() {
      return tap(label);
    }

    Action tap(String words) {
      return new Action.Tap(words, button.data(), Limits.ACTION_TEXT.cut(label));
    }
  }

  List<Choice> of(Wait wait) {
    return switch (wait) {
      case Wait.Nothing _, Wait.OfCase _ -> List.of();
      case Wait.Offer(var ids) -> ids.stream().map(this::entry).toList();
      case Wait.Near(var ids) -> ids.stream().map(this::entry).toList();
      case Wait.Group(var ids, var groups) when groups.isEmpty() -> of(byGroup(entries(ids)));
      case Wait.Group(_, var groups) -> groups.stream().map(this::group).toList();
      case Wait.System(var ids, var systems) when systems.isEmpty() -> of(bySystem(entries(ids)));
      case Wait.System(_, var systems) -> systems.stream().map(this::system).toList();
    };
  }

  Wait.Group byGroup(List<Entry> entries) {
    var groups =
        UserGroup.all()
            .filter(group -> entries.stream().anyMatch(it -> it.audience().contains(group.id())))
            .map(UserGroup::id)
            .toList();
    return new Wait.Group(ids(entries), groups);
  }

  Wait.System bySystem(List<Entry> entries) {
    var systems =
        situation.content().profile().systems().stream()
            .map(SupportedSystem::id)
            .filter(system -> entries.stream().anyMatch(it -> it.systems().contains(system)))
            .limit(MOST)
            .toList();
    return new Wait.System(ids(entries), systems);
  }

  /// What is left of it, to be shown once more.
  Wait left(Wait wait) {
    return switch (wait) {
      case Wait.Nothing nothing -> nothing;
      case Wait.OfCase ofCase -> ofCase;
      case Wait.Offer(var ids) -> new Wait.Offer(ids(entries(ids)));
      case Wait.Near(var ids) -> new Wait.Near(ids(entries(ids)));
      case Wait.Group(var ids, _) -> byGroup(entries(ids));
      case Wait.System(var ids, _) -> bySystem(entries(ids));
    };
  }

  List<Entry> entries(List<String> ids) {
    return ids.stream().flatMap(id -> situation.library().entry(id).stream()).toList();
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().map(Entry::id).toList();
  }

  private Choice entry(String id) {
    var title =
        situation
            .library()
            .entry(id)
            .map(entry -> Phrases.of(situation).filled(entry.title(), situation));
    return new Choice(title.orElse(""), new FaqButton.Choose(id));
  }

  private Choice group(String id) {
    var label = UserGroup.called(id).map(group -> Phrases.of(situation).label(group.label()));
    return new Choice(label.orElse(""), new FaqButton.OfGroup(id));
  }

  private Choice system(String id) {
    var name =
        situation.content().profile().systems().stream()
            .filter(system -> system.id().equals(id))
            .map(system -> system.name().in(situation.language()))
            .findFirst();
    return new Choice(name.orElse(""), new FaqButton.OfSystem(id));
  }

  /// One of these is the answer, once it is known who asks; empty where theirs is no more.
  List<Entry> dependingOnWhoAsks(Wait wait) {
    return switch (wait) {
      case Wait.Group(var ids, _) -> leftForThem(ids);
      case Wait.System(var ids, _) -> leftForThem(ids);
      case Wait.Offer _, Wait.Near _, Wait.OfCase _, Wait.Nothing _ -> List.of();
    };
  }

  /// Where all are there, what is for others may do for them too.
  private List<Entry> leftForThem(List<String> ids) {
    var left = entries(ids);
    var asker = new Asker(situation);
    return left.size() == ids.size() || left.stream().anyMatch(asker::isMeantBy) ? left : List.of();
  }
}
