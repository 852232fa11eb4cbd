package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import saitrong.message.Limits;
import saitrong.shared.Language;

/// Draws a flow as Mermaid, so that it can be looked over by who approves it.
/// https://mermaid.js.org/syntax/flowchart.html
public final class Diagram {

  private static final Limits LABEL = new Limits("label", 60, Limits.Unit.GRAPHEME);

  private final Flow flow;
  private final Language language;
  private final List<String> lines = new ArrayList<>();

  private Diagram(Flow flow, Language language) {
    this.flow = flow;
    this.language = language;
  }

  public static String of(Flow flow, Language language) {
    return new Diagram(flow, language).draw();
  }

  private String draw() {
    lines.add("flowchart TD");
    lines.add("  start([%s]) --> s0".formatted(quoted(flow.name().in(language))));
    for (int at = 0; at < flow.steps().size(); at++) {
      node(at, flow.steps().get(at));
    }
    return String.join("\n", lines) + "\n";
  }

  private void node(int at, Step step) {
    switch (step) {
      case Step.Ask ask -> box(at, "[/%s/]", ask.text().in(language));
      case Step.Notice notice -> notice(at, notice);
      case Step.Consent consent -> box(at, "[/%s/]", consent.text().in(language));
      case Step.ConfirmKnown confirm ->
          box(at, "[/%s/]", String.join(" · ", confirm.names()) + "?");
      case Step.Summary summary -> box(at, "[/%s/]", "Σ " + summary.title().in(language));
      case Step.OpenCase open -> box(at, "[[%s]]", open.kind());
      case Step.FindAnswer find -> box(at, "[[%s]]", "FAQ: " + find.question());
      case Step.FindCase find -> box(at, "[[%s]]", "? " + find.number());
      case Step.AddToCase add -> box(at, "[[%s]]", "+ " + add.number());
      case Step.Deed deed -> box(at, "[[%s]]", deed.name());
      case Step.Tell tell -> box(at, "[%s]", tell.inShort().in(language));
      case Step.Branch branch -> branch(at, branch);
      case Step.Jump jump -> lines.add("  s%d(( )) --> s%d".formatted(at, jump.to()));
      case Step.End end -> lines.add("  s%d([%s])".formatted(at, quoted(last(end))));
    }
  }

  private String last(Step.End end) {
    String words = end.text().isEmpty() ? "■" : end.text().in(language);
    return end.handOver() ? "☎ " + words : words;
  }

  private void box(int at, String shape, String text) {
    lines.add(("  s%d" + shape + " --> s%d").formatted(at, quoted(text), at + 1));
  }

  private void notice(int at, Step.Notice notice) {
    box(at, "[/%s/]", "PDPA: " + notice.data().in(language));
    if (notice.declined() != Step.Notice.NOWHERE) {
      lines.add("  s%d -.-> s%d".formatted(at, notice.declined()));
    }
  }

  private void branch(int at, Step.Branch branch) {
    lines.add("  s%d{%s}".formatted(at, quoted(words(branch.when()))));
    lines.add("  s%d -- ✓ --> s%d".formatted(at, at + 1));
    lines.add("  s%d -- ✗ --> s%d".formatted(at, branch.otherwise()));
  }

  /// A condition as it is written in the file.
  static String words(Condition condition) {
    return switch (condition) {
      case Condition.Is is -> is.name() + " คือ " + String.join(", ", is.ids());
      case Condition.Has has -> "มี " + has.name();
      case Condition.Beyond beyond ->
          beyond.name() + (beyond.above() ? " มากกว่า " : " น้อยกว่า ") + beyond.border();
      case Condition.Not(Condition.Is is) -> is.name() + " ไม่ใช่ " + String.join(", ", is.ids());
      case Condition.Not not -> "ไม่ " + words(not.other());
      case Condition.All all ->
          all.parts().stream().map(Diagram::words).collect(Collectors.joining(" + "));
    };
  }

  /// Quotes end a label in Mermaid, and a label should not be a page.
  private static String quoted(String text) {
    String line = text.replace('"', '\'').replaceAll("\\s+", " ").replaceAll("\\{(ค่ะ|คะ)}", "");
    String plain = line.replace("{", "(").replace("}", ")");
    return '"' + LABEL.cut(plain) + '"';
  }
}
