package saitrong.cases;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import saitrong.attachment.CitizenFiles;
import saitrong.cases.Asked.Wish;
import saitrong.citizen.Citizens;
import saitrong.citizen.Officials;
import saitrong.content.CaseStates;
import saitrong.content.Directory;
import saitrong.content.DirectoryInForce;
import saitrong.content.MatterKinds;
import saitrong.content.ReasonsGiven;
import saitrong.content.StoredTimetable;
import saitrong.content.ThaiDates;
import saitrong.document.PublicAddress;
import saitrong.document.ResultFiles;
import saitrong.erasure.EmptyingCases;
import saitrong.erasure.Erasure;
import saitrong.questionnaire.RatingLinks;
import saitrong.rating.Scores;
import saitrong.rating.Surveys;
import saitrong.staff.Accounts;
import saitrong.staff.AssignedStaff;
import saitrong.staff.AuditTrail;
import saitrong.store.FieldCipher;
import saitrong.store.Signals;
import saitrong.ticket.Colleagues;
import saitrong.ticket.DueList;
import saitrong.ticket.Leaves;
import saitrong.ticket.Tickets;
import saitrong.ticket.ToTell;
import saitrong.transcript.Transcript;

/// Does what was asked, each thing by the part whose work it is.
record Casework(
    ListWork lists,
    ShowWork shows,
    FilesWork files,
    OpenWork opens,
    StepWork steps,
    EraseWork erases,
    RatingWork ratings,
    ScoresWork scores,
    CommentsWork comments) {

  /// @param parts of the application
  static Casework of(Officer officer, ApplicationContext parts) {
    var tickets = parts.getBean(Tickets.class);
    var toTell = parts.getBean(ToTell.class);
    var dueList = parts.getBean(DueList.class);
    var scores = parts.getBean(Scores.class);
    var surveys = parts.getBean(Surveys.class);
    var address = parts.getBean(PublicAddress.class);
    var database = parts.getBean(MongoDatabase.class);
    var states = CaseStates.serving(database);
    var access = new CaseAccess(tickets, parts.getBean(AssignedStaff.class), officer);
    var page = new CasePage(states, access);
    var files = new CaseFiles(parts.getBean(CitizenFiles.class));
    Supplier<Optional<Directory>> directory =
        () -> DirectoryInForce.in(database).map(parts.getBean(Leaves.class)::over);
    Supplier<Optional<Colleagues>> colleagues =
        () -> directory.get().map(it -> new Colleagues(it, LocalDate.now(ThaiDates.ZONE)));
    return new Casework(
        new ListWork(tickets, dueList, toTell, access, page),
        new ShowWork(
            tickets,
            files,
            dueList,
            parts.getBean(Transcript.class),
            toTell,
            parts.getBean(StoredTimetable.class),
            colleagues,
            access,
            page),
        new FilesWork(tickets, files, access),
        new OpenWork(tickets, () -> MatterKinds.serving(database), directory, access, page),
        new StepWork(
            tickets,
            toTell,
            parts.getBean(Citizens.class),
            new ResultWork(parts.getBean(ResultFiles.class), address, officer.out()),
            colleagues,
            parts.getBean(Accounts.class)::all,
            states,
            access),
        new EraseWork(tickets, emptying(parts, tickets, scores), access),
        new RatingWork(tickets, scores, parts.getBean(RatingLinks.class), address, access),
        new ScoresWork(scores, surveys, officer),
        new CommentsWork(tickets, scores, surveys, () -> ReasonsGiven.serving(database), officer));
  }

  private static EmptyingCases emptying(ApplicationContext parts, Tickets tickets, Scores scores) {
    return new Erasure(
            parts.getBean(MongoDatabase.class),
            parts.getBean(FieldCipher.class),
            tickets,
            new Erasure.Beside(
                parts.getBean(ResultFiles.class), scores, parts.getBean(RatingLinks.class)),
            parts.getBean(Officials.class),
            parts.getBean(AuditTrail.class),
            parts.getBean(Signals.class)::tell,
            parts.getBean(InstantSource.class))
        .cases();
  }

  /// @return the exit code: 0 done, 1 refused with a sentence
  int perform(Wish wish) {
    return switch (wish) {
      case Wish.Listing(boolean all) -> lists.list(all);
      case Wish.Pressing(var head) -> lists.pressing(head);
      case Wish.Untold() -> lists.untold();
      case Wish.Showing(var number, var why) -> shows.show(number, why);
      case Wish.Fetching(var number, var folder) -> files.copy(number, folder);
      case Wish.Opening(var logged) -> opens.open(logged);
      case Wish.Scoring scoring -> scores.tell(scoring);
      case Wish.Commenting commenting -> comments.tell(commenting);
      case Wish.Linking(var number, var picture) -> ratings.link(number, picture);
      case Wish.Noting(var number, var noted) -> ratings.note(number, noted);
      case Wish.Erasing(var number, var sure) -> erases.erase(number, sure);
      case Wish.Giving(var number, var typed) -> steps.give(number, typed);
      case Wish.Forwarding(var number, var typed) -> steps.forward(number, typed);
      case Wish.Completing completing -> steps.complete(completing);
      case Wish.Stepping(var number, var step) -> steps.take(number, step);
    };
  }
}
