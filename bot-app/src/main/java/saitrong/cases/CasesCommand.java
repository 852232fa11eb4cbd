package saitrong.cases;

import com.mongodb.client.MongoDatabase;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import saitrong.citizen.Citizens;
import saitrong.citizen.Officials;
import saitrong.content.CaseStates;
import saitrong.content.DirectoryInForce;
import saitrong.content.MatterKinds;
import saitrong.document.PublicAddress;
import saitrong.document.ResultFiles;
import saitrong.erasure.EmptyingCases;
import saitrong.erasure.Erasure;
import saitrong.questionnaire.RatingLinks;
import saitrong.rating.Scores;
import saitrong.rating.Surveys;
import saitrong.staff.AssignedStaff;
import saitrong.staff.AuditTrail;
import saitrong.store.BesideTheBot;
import saitrong.store.FieldCipher;
import saitrong.ticket.DueList;
import saitrong.ticket.Tickets;
import saitrong.ticket.ToTell;
import saitrong.transcript.Transcript;

/// The command `cases`. Works while the bot runs and while it does not, with the settings and the
/// key that `serve` would use.
public final class CasesCommand {

  private static final int MISUNDERSTOOD = 2;

  private CasesCommand() {}

  /// @return the exit code: 0 done, 1 refused with a sentence, 2 not understood
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    if (args.equals(List.of("help"))) {
      out.println(CasesWords.USAGE);
      return 0;
    }
    String account = System.getProperty("user.name", "?");
    try {
      return perform(Asked.read(args, account), account, out);
    } catch (Misunderstood what) {
      err.println(what.getMessage());
      return MISUNDERSTOOD;
    } catch (RuntimeException failure) {
      err.println(BesideTheBot.sentence(failure, CasesWords.KEY_MISSING));
      return 1;
    }
  }

  private static int perform(Asked asked, String account, PrintStream out) {
    try (var parts =
        BesideTheBot.open(
            asked.settings(),
            "saitrong.staff",
            "saitrong.ticket",
            "saitrong.citizen",
            "saitrong.rating",
            "saitrong.questionnaire",
            "saitrong.attachment",
            "saitrong.document",
            "saitrong.transcript")) {
      var tickets = parts.getBean(Tickets.class);
      var scores = parts.getBean(Scores.class);
      return new Casework(
              tickets,
              emptying(parts, tickets, scores),
              parts.getBean(DueList.class),
              scores,
              parts.getBean(Surveys.class),
              new RatingWork(
                  tickets,
                  scores,
                  parts.getBean(RatingLinks.class),
                  parts.getBean(PublicAddress.class),
                  out),
              new ResultWork(
                  parts.getBean(ResultFiles.class), parts.getBean(PublicAddress.class), out),
              parts.getBean(Transcript.class),
              parts.getBean(ToTell.class),
              parts.getBean(Citizens.class),
              () -> DirectoryInForce.in(parts.getBean(MongoDatabase.class)),
              parts.getBean(AuditTrail.class),
              parts.getBean(AssignedStaff.class),
              CaseStates.serving(parts.getBean(MongoDatabase.class)),
              () -> MatterKinds.serving(parts.getBean(MongoDatabase.class)),
              account,
              out)
          .perform(asked);
    }
  }

  private static EmptyingCases emptying(BeanFactory parts, Tickets tickets, Scores scores) {
    return new Erasure(
            parts.getBean(MongoDatabase.class),
            parts.getBean(FieldCipher.class),
            tickets,
            new Erasure.Beside(
                parts.getBean(ResultFiles.class), scores, parts.getBean(RatingLinks.class)),
            parts.getBean(Officials.class),
            parts.getBean(AuditTrail.class),
            parts.getBean(InstantSource.class))
        .cases();
  }
}
