package saitrong.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import saitrong.content.PolicyVersion;
import saitrong.promise.Day.Begun;
import saitrong.promise.Day.Closed;
import saitrong.promise.Day.Counted;
import saitrong.promise.Day.PutOff;
import saitrong.promise.Day.Start;
import saitrong.promise.Day.Waited;
import saitrong.shared.Language;

/// Says line by line how a due moment comes about, so that a citizen or a superior can count it
/// again on a calendar. The last line always names what came of it.
public final class Explanation {

  /// More days than these in a row are told in one line.
  private static final int EACH_BY_ITSELF = 5;

  private final ExplanationWords words;
  private final List<String> lines = new ArrayList<>();
  private final List<Counted> run = new ArrayList<>();

  private Explanation(ExplanationWords words) {
    this.words = words;
  }

  public static List<String> of(Promise promise, Language language) {
    var explanation = new Explanation(new ExplanationWords(language));
    explanation.tell(promise);
    return List.copyOf(explanation.lines);
  }

  /// The same of a day that was named, and comes of no rule: nothing is counted to reach it, and
  /// only what moved it since is told.
  public static List<String> ofNamedDay(LocalDate day, Promise promise, Language language) {
    var explanation = new Explanation(new ExplanationWords(language));
    explanation.tellNamed(day, promise);
    return List.copyOf(explanation.lines);
  }

  /// By which version of the policy it is counted, and who answers for it.
  public static String of(PolicyVersion version, Language language) {
    return new ExplanationWords(language).version(version);
  }

  private void tell(Promise promise) {
    lines.add(words.rule(promise.rule()));
    lines.add(words.received(promise));
    tellDays(promise);
  }

  private void tellNamed(LocalDate day, Promise promise) {
    lines.add(words.named(day));
    promise.days().stream()
        .filter(it -> it instanceof Waited || it instanceof PutOff)
        .forEach(this::tell);
    switch (promise.due()) {
      case Due.At due -> {
        if (!WorkingTime.dayOf(due.at()).equals(day)) {
          lines.add(words.moved(due));
        }
      }
      case Due.Waiting waiting -> lines.add(words.waiting(promise.rule().term(), waiting));
    }
  }

  private void tellDays(Promise promise) {
    promise.days().forEach(this::tell);
    tellRun();
    promise.yearsWithoutHolidays().forEach(year -> lines.add(words.withoutHolidays(year)));
    lines.add(
        switch (promise.due()) {
          case Due.At due -> words.due(promise.rule().term(), due);
          case Due.Waiting waiting -> words.waiting(promise.rule().term(), waiting);
        });
  }

  private void tell(Day day) {
    if (day instanceof Counted counted) {
      run.add(counted);
      return;
    }
    tellRun();
    lines.add(
        switch (day) {
          case Start start -> words.start(start);
          case Begun begun -> words.begun(begun);
          case Closed closed -> words.closed(closed);
          case PutOff putOff -> words.putOff(putOff);
          case Waited waited -> words.waited(waited);
          case Counted counted -> words.counted(counted);
        });
  }

  private void tellRun() {
    if (run.size() > EACH_BY_ITSELF) {
      lines.add(words.counted(run.getFirst(), run.getLast()));
    } else {
      run.forEach(counted -> lines.add(words.counted(counted)));
    }
    run.clear();
  }
}
