package saitrong.cases.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Digest;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.StepKind;

/// One step for several cases, as it was chosen in a list.
///
/// @param once see [saitrong.staff.OnceTokens]
/// @param chosen the number of each, and how many events it had on the page
public record TypedSeveral(
    @Nullable String once,
    @Nullable List<String> chosen,
    @Nullable String step,
    @Nullable String to,
    @Nullable String words,
    @Nullable String until,
    @Nullable String followUp) {

  /// As many as a page shows.
  private static final int MOST = 2 * CaseLists.ON_A_PAGE;

  /// A case as it was seen.
  record Chosen(ReceiptNumber number, int seen) {

    private static Optional<Chosen> read(String written) {
      var parts = written.split(" ", -1);
      return parts.length == 2 && parts[1].matches("\\d{1,4}")
          ? ReceiptNumber.read(parts[0]).map(it -> new Chosen(it, Integer.parseInt(parts[1])))
          : Optional.empty();
    }

    /// As a list sends it.
    String written() {
      return number + " " + seen;
    }
  }

  List<Chosen> cases() {
    return chosen == null
        ? List.of()
        : chosen.stream().distinct().limit(MOST).flatMap(it -> Chosen.read(it).stream()).toList();
  }

  /// The step with all that was typed for it.
  String what(StepKind kind) {
    return Digest.of(
        Stream.of(kind.code(), to, words, until, followUp)
            .map(String::valueOf)
            .collect(Collectors.joining("\n")));
  }

  TypedStep of(Chosen one) {
    return new TypedStep(
        once,
        one.seen(),
        words,
        until,
        to,
        null,
        null,
        null,
        null,
        followUp,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  @Override
  public String toString() {
    return "TypedSeveral[***]";
  }
}
