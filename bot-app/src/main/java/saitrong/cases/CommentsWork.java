package saitrong.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import saitrong.cases.Asked.Wish;
import saitrong.content.ReasonsGiven;
import saitrong.rating.Said;
import saitrong.rating.Scores;
import saitrong.rating.Surveys;
import saitrong.shared.TypedSecrets;
import saitrong.ticket.NamesSaid;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Tells what people said beside their scores: reasons by how often, and their words without the
/// number of a case, a name or a telephone number. What was said of a case is not for those who
/// dealt with it: they would know who said so.
///
/// @param reasons that the script offers
record CommentsWork(
    Tickets tickets,
    Scores scores,
    Surveys surveys,
    Supplier<ReasonsGiven> reasons,
    Officer officer) {

  /// Of a telephone or a person, however it is spaced.
  private static final Pattern LONG_NUMBER =
      Pattern.compile("[0-9๐-๙](?:[ .()-]{0,2}[0-9๐-๙]){6,}");

  private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

  int tell(Wish.Commenting wish) {
    var months = wish.months();
    officer.record(wish.survey() ? "survey-comments-read" : "comments-read", months.toString());
    var said =
        wish.survey()
            ? surveys.said(months.from(), months.to())
            : scores.said(months.from(), months.to());
    officer.tell(CommentsWords.commentsOf(wish.survey(), months));
    new CommentsPage(officer.out()).print(sorted(said));
    return 0;
  }

  private CommentsPage.Sorted sorted(List<Said> all) {
    var known = reasons.get();
    var cases = cases(all);
    var counted = new TreeMap<String, Integer>();
    var comments = new ArrayList<CommentsPage.Comment>();
    int own = 0;
    for (var said : all) {
      var beside = SaidBeside.of(said.words().value(), known);
      beside.reasons().forEach(reason -> counted.merge(reason, 1, Integer::sum));
      var ticket = said.ofCase().flatMap(id -> Optional.ofNullable(cases.get(id)));
      if (!beside.comment().isEmpty() && said.ofCase().isPresent() && !isForThem(ticket)) {
        own++;
      } else if (!beside.comment().isEmpty()) {
        comments.add(new CommentsPage.Comment(said, nameless(beside.comment(), ticket)));
      }
    }
    return new CommentsPage.Sorted(counted, comments, own);
  }

  private Map<String, Ticket> cases(List<Said> all) {
    return tickets.named(all.stream().flatMap(said -> said.ofCase().stream()).toList()).stream()
        .collect(Collectors.toMap(Ticket::id, Function.identity()));
  }

  /// Nobody can say whose work a case was that cannot be read.
  private boolean isForThem(Optional<Ticket> ticket) {
    return ticket
        .filter(it -> !it.confidential())
        .filter(it -> !OwnWork.isOn(it, officer.by(), officer.account()))
        .isPresent();
  }

  private String nameless(String words, Optional<Ticket> ticket) {
    String hidden =
        ticket
            .map(it -> NamesSaid.ofTheRequester(tickets.details(it)).hiddenIn(words))
            .orElse(words);
    String numberless = LONG_NUMBER.matcher(hidden).replaceAll(TypedSecrets.MASK);
    return ADDRESS.matcher(numberless).replaceAll(TypedSecrets.MASK);
  }
}
