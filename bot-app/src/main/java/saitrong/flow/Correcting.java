package saitrong.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import saitrong.flow.Position.Asked;
import saitrong.flow.Position.Asked.Open;
import saitrong.flow.Walk.Passed;
import saitrong.flow.Walk.Way;
import saitrong.message.Action;
import saitrong.message.Fitting;
import saitrong.message.Message;

/// Finds the answer that somebody wants to correct: by its number in the list that is shown for
/// this, by its button, or by its name. Only that list is numbered: in the summary itself 1 means
/// to send it.
record Correcting(Scene scene) {

  private static final int BUTTONS = 11;
  private static final int SHORTEST_PART = 3;

  /// Before a number, as [Typed] folds it.
  private static final String ITEM = "^(?:ขอที|ขอ|no|number|item)";

  /// Who wants to correct something, in words that deny nothing.
  private static final Pattern ASKED =
      Pattern.compile("(?:ขอ)?(?:แกไข|แก|เปลียน)(?:คำตอบ)?|edit|correct|change");

  /// Which answer to correct.
  Turn pick(Position position, Open back, Message... first) {
    var way = Walk.through(scene.flow(), position);
    var lines = new ArrayList<>(List.of(scene.say(Sentence.PICK_WHICH)));
    var buttons = new ArrayList<Action>();
    for (var passed : correctable(way)) {
      String label = Summaries.numbered(scene, passed);
      lines.add((lines.size()) + " " + label);
      if (buttons.size() < BUTTONS) {
        var what = Button.ANSWER + passed.key();
        buttons.add(new Button(position.run(), back.key(), what).labelled(Option.fitted(label)));
      }
    }
    buttons.add(
        new Button(position.run(), back.key(), Control.BACK.data())
            .labelled(scene.say(Control.BACK.label())));
    var says = new ArrayList<>(List.of(first));
    says.add(Scene.bubble(String.join("\n", lines)));
    var effects = List.<Effect>of(new Effect.Say(Fitting.inOneCall(says), buttons));
    return new Turn(position.asking(new Asked.Picking(back)), effects, first.length == 0);
  }

  /// Counted as in the summary. Whether there is another item is no row there: it comes behind.
  List<Passed> correctable(Way way) {
    int from = Movement.afterTheLastCase(way);
    var all = new LinkedHashSet<>(Summaries.shown(scene, way));
    all.addAll(Summaries.answered(scene, way));
    return all.stream().filter(it -> way.passed().indexOf(it) >= from).toList();
  }

  /// From the list: what was typed, or what its button holds.
  Turn picked(Position position, Open back, String what) {
    var way = Walk.through(scene.flow(), position);
    var answers = correctable(way);
    String folded = Typed.fold(Numbered.bare(what));
    return answers.stream()
        .filter(it -> what.equals(Button.ANSWER + it.key()))
        .findFirst()
        .or(() -> numbered(answers, folded))
        .or(() -> asShown(answers, folded))
        .or(() -> answers.stream().filter(it -> label(it).equals(folded)).findFirst())
        .or(() -> behindTheWord(answers, folded))
        .map(it -> new Movement(scene).reopen(position, way, it))
        .orElseGet(() -> missed(position, back));
  }

  private Turn missed(Position position, Open back) {
    var missed = back.missed();
    String why =
        new WaysOut(scene).with(scene.say(Sentence.UNFIT_CHOICE), missed, false, true, true);
    return pick(position, missed, Scene.bubble(why));
  }

  /// At the summary: a row by its name, or "แก้ข้อ 4", "แก้จังหวัด". Of several rows with this name
  /// the list lets one be chosen.
  Optional<Turn> named(Position position, Open back, String typed) {
    var way = Walk.through(scene.flow(), position);
    var answers = correctable(way);
    String folded = Typed.fold(typed);
    var asShown = asShown(answers, rest(folded).orElse(folded));
    if (asShown.isPresent()) {
      return asShown.map(it -> new Movement(scene).reopen(position, way, it));
    }
    if (answers.stream().filter(it -> label(it).equals(rest(folded).orElse(folded))).count() > 1) {
      return Optional.of(pick(position, back));
    }
    return answers.stream()
        .filter(it -> label(it).equals(folded))
        .findFirst()
        .or(() -> behindTheWord(answers, folded))
        .map(it -> new Movement(scene).reopen(position, way, it));
  }

  /// At any other question, where "ไม่" and its like mean something else.
  Optional<Turn> asked(Position position, Open back, String typed) {
    String folded = Typed.fold(typed);
    var whole = asBefore(position, back);
    boolean isAlone = ASKED.matcher(folded).matches();
    if (correctable(Walk.through(scene.flow(), whole)).isEmpty()
        || !ASKED.matcher(folded).lookingAt()) {
      return Optional.empty();
    }
    return isAlone ? Optional.of(pick(position, back)) : named(whole, back, typed);
  }

  /// Who came back to correct one answer, and rather means another, leaves the first as it was:
  /// else nothing behind it could be named.
  private Position asBefore(Position position, Open back) {
    var earlier = position.drafts().get(Earlier.keyOf(back.key()));
    if (earlier == null || SaidEarly.isOffered(position, back.key())) {
      return position;
    }
    var source = position.sources().get(Earlier.keyOf(back.key()));
    var whole = position.answered(back.key(), earlier, source);
    var way = Walk.through(scene.flow(), whole);
    return Summaries.answered(scene, way).stream()
            .reduce((_, last) -> last)
            .filter(last -> !last.key().equals(back.key()))
            .isPresent()
        ? whole
        : position;
  }

  private Optional<Passed> behindTheWord(List<Passed> answers, String folded) {
    return rest(folded)
        .flatMap(name ->
            numbered(answers, name)
                .or(() -> asShown(answers, name))
                .or(() -> only(answers, it -> label(it).equals(name)))
                .or(() -> only(answers, it -> isPart(name, label(it))))
                .or(() -> only(answers, it -> isCalled(name, it))));
  }

  /// "แก้เบอร์", whatever the question is called in the summary.
  private boolean isCalled(String name, Passed passed) {
    return passed.step() instanceof Step.Ask ask
        && called(ask.kind()).filter(it -> scene.sentences().hears(it, name)).isPresent();
  }

  private static Optional<Sentence> called(Kind kind) {
    return switch (kind) {
      case Kind.Phone _ -> Optional.of(Sentence.WORDS_FOR_A_PHONE);
      case Kind.Place _ -> Optional.of(Sentence.WORDS_FOR_A_PLACE);
      case Kind.Person _ -> Optional.of(Sentence.WORDS_FOR_A_NAME);
      case Kind.Day _, Kind.Clock _, Kind.DayAndClock _ -> Optional.of(Sentence.WORDS_FOR_A_DAY);
      case Kind.Files _ -> Optional.of(Sentence.WORDS_FOR_FILES);
      case Kind.Text _, Kind.TextOrFiles _, Kind.Choice _, Kind.Offered _ -> Optional.empty();
      case Kind.YesNo _, Kind.Rating _, Kind.Count _, Kind.Email _ -> Optional.empty();
      case Kind.CitizenNumber _, Kind.Organisation _, Kind.InSubDistrict _ -> Optional.empty();
      case Kind.Province _, Kind.Receipt _, Kind.PhoneEnding _ -> Optional.empty();
    };
  }

  /// At a question that takes nearly anything: "แก้" and the name of an answer, and nothing else.
  Optional<Turn> byName(Position position, Open back, String typed) {
    String folded = Typed.fold(typed);
    var whole = asBefore(position, back);
    var way = Walk.through(scene.flow(), whole);
    return ASKED.matcher(folded).lookingAt()
        ? behindTheWord(correctable(way), folded)
            .map(it -> new Movement(scene).reopen(whole, way, it))
        : Optional.empty();
  }

  /// Of several items, by which one it is of: "จำนวน (2)".
  private Optional<Passed> asShown(List<Passed> answers, String folded) {
    return answers.stream()
        .filter(it -> Visits.isAgain(it.key()))
        .filter(it -> Typed.fold(Summaries.numbered(scene, it)).equals(folded))
        .findFirst();
  }

  private Optional<String> rest(String folded) {
    return scene.sentences().behind(Sentence.WORDS_EDIT, folded);
  }

  private static boolean isPart(String name, String label) {
    return name.length() >= SHORTEST_PART && label.contains(name);
  }

  private static Optional<Passed> only(List<Passed> answers, Predicate<Passed> isMeant) {
    var found = answers.stream().filter(isMeant).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static Optional<Passed> numbered(List<Passed> answers, String folded) {
    String digits = folded.replaceFirst(ITEM, "");
    int number = digits.matches("[0-9]{1,2}") ? Integer.parseInt(digits) : 0;
    return number >= 1 && number <= answers.size()
        ? Optional.of(answers.get(number - 1))
        : Optional.empty();
  }

  private String label(Passed passed) {
    return Typed.fold(Summaries.label(scene, passed));
  }
}
