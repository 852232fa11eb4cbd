package saitrong.cases;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import saitrong.rating.Said;

/// What people said beside their scores, in print.
record CommentsPage(PrintStream out) {

  /// @param reasons by how often they were given
  /// @param leftOut comments that are not for whoever reads this
  record Sorted(Map<String, Integer> reasons, List<Comment> comments, int leftOut) {}

  /// @param words without what names whoever said them
  record Comment(Said said, String words) {}

  void print(Sorted sorted) {
    if (sorted.reasons().isEmpty() && sorted.comments().isEmpty() && sorted.leftOut() == 0) {
      out.println(CommentsWords.NONE);
      return;
    }
    reasons(sorted.reasons());
    comments(sorted.comments());
    if (sorted.leftOut() > 0) {
      out.println();
      out.println(CommentsWords.ownLeftOut(sorted.leftOut()));
    }
  }

  private void reasons(Map<String, Integer> reasons) {
    if (!reasons.isEmpty()) {
      out.println();
      out.println(CommentsWords.REASONS);
      reasons.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
          .forEach(it -> out.printf("  %4d  %s%n", it.getValue(), Plain.text(it.getKey())));
    }
  }

  private void comments(List<Comment> comments) {
    if (!comments.isEmpty()) {
      out.println();
      out.println(CommentsWords.COMMENTS);
      comments.forEach(this::comment);
    }
  }

  /// The words stand in a line of their own, so that nobody takes them for what stands before.
  private void comment(Comment comment) {
    var said = comment.said();
    out.printf("  %s%n", head(said));
    out.printf("      | %s%n", Plain.text(comment.words()));
  }

  private static String head(Said said) {
    String score = said.service() == null ? "-" : said.service() + "/5";
    return said.ofCase().isEmpty()
        ? score
        : "%s  %s  %s"
            .formatted(score, Plain.text(said.split().kind()), Plain.text(said.split().unit()));
  }
}
