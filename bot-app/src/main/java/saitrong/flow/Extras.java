package saitrong.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Answer.Files;
import saitrong.flow.Step.Ask;
import saitrong.shared.PersonalText;

/// What came before it was asked for: pictures with the first sentence, a place with the picture.
/// It is kept, and used where the flow asks for such a thing. Words are kept [Beside].
final class Extras {

  /// What a conversation keeps is bounded.
  static final int MOST = 50;

  private static final String FILES = "+files";
  private static final String PLACE = "+place";

  private Extras() {}

  static boolean isOne(String key) {
    return key.startsWith("+");
  }

  static Position kept(Position position, Input input) {
    return switch (input) {
      case Input.Sent sent -> position.drafting(FILES, joined(position, sent.files()));
      case Input.Shared shared -> position.drafting(PLACE, shared.place(), shared.message());
      case Input.Typed _, Input.Tapped _, Input.Unusable _ -> position;
      case Input.Done _, Input.Interrupted _, Input.TakenBack _ -> position;
    };
  }

  /// Into another run: what came early, in files and in words.
  static Position carried(Position from, Position to) {
    return Beside.carried(from, sentBefore(from, to));
  }

  /// The same without the words.
  static Position sentBefore(Position from, Position to) {
    var next = to;
    for (var draft : from.drafts().entrySet()) {
      if (isOne(draft.getKey())) {
        next = next.drafting(draft.getKey(), draft.getValue(), from.sources().get(draft.getKey()));
      }
    }
    return next;
  }

  /// What came early and was not used went with the case.
  static Position sent(Position position) {
    return position.withoutDraft(FILES).withoutDraft(PLACE);
  }

  /// The files gathered for a question that is no more.
  static Position rescued(Position position, String key) {
    return position.drafts().get(key) instanceof Files gathered && !gathered.files().isEmpty()
        ? kept(position.withoutDraft(key), new Input.Sent(gathered.files()))
        : position;
  }

  static boolean isFull(Position position) {
    return position.drafts().get(FILES) instanceof Files kept && kept.files().size() >= MOST;
  }

  private static Files joined(Position position, List<FileSent> more) {
    var all = new ArrayList<FileSent>();
    if (position.drafts().get(FILES) instanceof Files before) {
      all.addAll(before.files());
    }
    all.addAll(more);
    var different = List.copyOf(new LinkedHashSet<>(all));
    return new Files(different.subList(0, Math.min(different.size(), MOST)), new PersonalText(""));
  }

  /// Files become the beginning of the answer, a place is offered as one.
  static Position usedAt(Position position, Ask ask, String key) {
    return switch (ask.kind()) {
      case Kind.Files files -> withFiles(position, files.rules(), key);
      case Kind.TextOrFiles both -> withFiles(position, both.rules(), key);
      case Kind.Place _ -> offering(position, key);
      case Kind.Text _, Kind.Choice _, Kind.Offered _, Kind.YesNo _ -> position;
      case Kind.Count _, Kind.Phone _, Kind.Email _, Kind.CitizenNumber _ -> position;
      case Kind.Day _, Kind.Clock _, Kind.DayAndClock _, Kind.Person _ -> position;
      case Kind.Organisation _, Kind.InSubDistrict _, Kind.Province _, Kind.PhoneEnding _ ->
          position;
      case Kind.Receipt _, Kind.Rating _ -> position;
    };
  }

  private static Position withFiles(Position position, Kind.FileRules rules, String key) {
    if (!(position.drafts().get(FILES) instanceof Files early)) {
      return position;
    }
    var heard = new FilesAsSent(rules, position.drafts().get(key)).sent(early.files());
    if (!(heard instanceof Heard.More more)) {
      return position;
    }
    var next = position.withoutDraft(FILES).drafting(key, more.soFar());
    var others = new ArrayList<>(early.files());
    others.removeAll(more.soFar().files());
    return others.isEmpty() ? next : next.drafting(FILES, new Files(others, new PersonalText("")));
  }

  private static Position offering(Position position, String key) {
    var early = position.drafts().get(PLACE);
    boolean offered = position.drafts().containsKey(Earlier.keyOf(key));
    return early == null || offered
        ? position
        : position
            .withoutDraft(PLACE)
            .drafting(Earlier.keyOf(key), early, position.sources().get(PLACE));
  }
}
