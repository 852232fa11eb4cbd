package saitrong.editing;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import saitrong.content.Content;
import saitrong.content.ContentSettings;
import saitrong.content.FaqVocabularies;
import saitrong.content.Milestone;
import saitrong.content.Policy;
import saitrong.content.Reading;
import saitrong.promise.Due;
import saitrong.promise.Explanation;
import saitrong.promise.Promise;
import saitrong.promise.Promises;

/// The command `due-date`: when a matter is due by the files as they lie there now, and why, for an
/// official who checks the holidays and the policy on a calendar.
public final class DueDateCommand {

  private final DueDateRequest request;
  private final DueDateWords words;
  private final PrintStream out;

  private DueDateCommand(DueDateRequest request, PrintStream out) {
    this.request = request;
    this.words = new DueDateWords(request.language());
    this.out = out;
  }

  /// @return the exit code: 0 told, 1 nothing to tell, 2 not understood
  public static int run(Supplier<Environment> settings, List<String> args, PrintStream out) {
    var request = DueDateRequest.of(args);
    if (request.isEmpty()) {
      out.println(new DueDateWords(DueDateRequest.language(args)).usage());
      return Request.MISUNDERSTOOD;
    }
    var command = new DueDateCommand(request.get(), out);
    return switch (ContentSettings.of(settings.get()).folder().read()) {
      case Reading.Broken _ -> command.refuse(command.words.mendFirst());
      case Reading.Sound(var content) -> command.answer(content);
    };
  }

  private int answer(Content content) {
    var policy = content.policy();
    var flows = content.flows();
    Set<String> kinds = flows == null ? Set.of(request.kind()) : flows.kinds();
    String group = Objects.requireNonNullElse(request.group(), "");
    if (!kinds.contains(request.kind())) {
      out.println(words.unknown(request.kind(), kinds));
      return Request.MISUNDERSTOOD;
    }
    if (!group.isEmpty() && !FaqVocabularies.USER_GROUPS.contains(group)) {
      out.println(words.unknown(group, FaqVocabularies.USER_GROUPS));
      return Request.MISUNDERSTOOD;
    }
    return policy == null ? refuse(words.noPolicy()) : tell(content, policy);
  }

  private int tell(Content content, Policy policy) {
    var promises =
        Promises.of(
            content.officeHours(),
            policy,
            request.kind(),
            request.group(),
            request.received(),
            request.pauses());
    var version = promises.version();
    if (version == null) {
      return refuse(words.noVersionYet());
    }
    out.println(Explanation.of(version, request.language()));
    promises.each().forEach(this::tell);
    return promises.each().isEmpty() ? refuse(words.nothingPromised()) : 0;
  }

  private void tell(Milestone milestone, Promise promise) {
    out.println();
    out.println(words.milestone(milestone));
    Explanation.of(promise, request.language()).forEach(line -> out.println("  " + line));
    switch (promise.due()) {
      case Due.At due -> {
        out.println("  " + words.warned(due.warnAt()));
        out.println("  " + words.escalated(due.escalateAt()));
      }
      case Due.Waiting _ -> {}
    }
  }

  private int refuse(String sentence) {
    out.println(sentence);
    return 1;
  }
}
