package saitrong.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import saitrong.flow.RatingForm;
import saitrong.flow.RatingForm.Scored;
import saitrong.flow.RatingForm.Words;
import saitrong.questionnaire.RatedByLink.Given;
import saitrong.shared.LineEnds;
import saitrong.shared.PersonalText;

/// What came with a form, taken for nothing more than it can be: anybody may send anything.
record FormRead(MultiValueMap<String, String> form, RatingForm asked) {

  /// From this score on nobody is asked what could be better.
  private static final int GOOD = 4;

  /// Nothing without a score for the service.
  Optional<Given> given() {
    int service = score(RatingPage.SERVICE);
    return service == 0
        ? Optional.empty()
        : Optional.of(new Given(service, score(RatingPage.SYSTEM), new PersonalText(words())));
  }

  private int score(String name) {
    String typed = text(name);
    return typed.matches("[1-5]") ? Integer.parseInt(typed) : 0;
  }

  /// As the chat keeps them: what was asked before what was said. In Thai, as reasons are counted.
  private String words() {
    var lines = new ArrayList<String>();
    lines.addAll(why(RatingPage.SERVICE, asked.service()));
    lines.addAll(why(RatingPage.SYSTEM, asked.system()));
    String comment = text(RatingPage.COMMENT).strip();
    if (!comment.isEmpty() && asked.comment() != null) {
      lines.add(line(asked.comment(), cut(comment)));
    }
    return String.join("\n", lines);
  }

  private List<String> why(String name, @Nullable Scored scored) {
    int score = score(name);
    String typed = text(RatingPage.whyOf(name));
    if (scored == null || scored.why() == null || score == 0 || score >= GOOD) {
      return List.of();
    }
    var reasons = scored.why().reasons();
    return typed.matches("[0-9]{1,2}") && Integer.parseInt(typed) < reasons.size()
        ? List.of(line(scored.why().asked(), reasons.get(Integer.parseInt(typed)).th()))
        : List.of();
  }

  private static String line(Words asked, String said) {
    return asked.label().th() + ": " + said;
  }

  private static String cut(String comment) {
    return comment.length() <= RatingPage.LONGEST_COMMENT
        ? comment
        : comment.substring(0, RatingPage.LONGEST_COMMENT);
  }

  String text(String name) {
    String typed = form.getFirst(name);
    return typed == null ? "" : LineEnds.asOneLetter(typed);
  }
}
