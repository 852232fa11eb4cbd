package saitrong.cases.web;

import java.util.Set;
import java.util.stream.Collectors;
import saitrong.content.Content;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;
import saitrong.ticket.DueCase;
import saitrong.ticket.SaidWhere;
import saitrong.ticket.StateNames;
import saitrong.ticket.Stay;

/// Writes the rows of a list, in one language.
record ListWriter(Content serving, Language language) {

  /// A row of a list: of words the requester's name and the beginning of what they said, and
  /// neither where the case is confidential.
  ///
  /// @param who empty where they gave no name
  /// @param about empty where nothing was said that can be read here
  /// @param events how many it has, for the form to say what was seen
  /// @param draft whether one waits for its head or was returned; empty where neither is so
  /// @param tell of what its requester is to be told in another way than on LINE
  /// @param where in it stands what was looked for; empty where nothing was
  record Row(
      String number,
      int events,
      String path,
      String state,
      String kind,
      String who,
      String about,
      String due,
      String with,
      String received,
      boolean late,
      boolean confidential,
      boolean news,
      String draft,
      String tell,
      String where) {

    @Override
    public String toString() {
      return "Row[" + number + "]";
    }
  }

  Row row(CaseLists.Line line, Set<SaidWhere> where) {
    var ticket = line.ticket();
    var words = new CaseDeskWords(language);
    return new Row(
        ticket.number().toString(),
        ticket.events().size(),
        CaseListDesk.path(ticket.number()),
        new StateNames(serving.profile().caseStates()).of(ticket, language),
        serving.kindName(ticket.kind(), language),
        line.glimpse().who().map(PersonalText::value).orElse(""),
        ticket.isEmptied()
            ? words.say("ข้อความถูกลบแล้ว", "its words were erased")
            : line.glimpse().about().map(PersonalText::value).orElse(""),
        line.due().map(words::due).orElse(""),
        Stay.name(ticket.holder()),
        words.moment(ticket.received().at()),
        line.due().filter(ListWriter::isLate).isPresent(),
        ticket.confidential(),
        ticket.hasNews(),
        ticket.draft().isPresent() ? "waiting" : ticket.isDraftReturned() ? "returned" : "",
        line.toTell().stream()
            .map(it -> it.step().kind().in(language) + " (" + it.why().in(language) + ")")
            .collect(Collectors.joining(" · ")),
        where.stream().map(it -> it.in(language)).collect(Collectors.joining(" · ")));
  }

  private static boolean isLate(DueCase due) {
    return due instanceof DueCase.Promised promised && promised.late();
  }
}
