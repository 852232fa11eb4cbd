package saitrong.rights;

import com.mongodb.client.MongoDatabase;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import saitrong.cases.Concerned;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Officials;
import saitrong.document.ResultFiles;
import saitrong.erasure.Erasure;
import saitrong.erasure.ForgettingPeople;
import saitrong.erasure.Forgotten;
import saitrong.erasure.Officer;
import saitrong.questionnaire.RatingLinks;
import saitrong.rating.Scores;
import saitrong.rights.Theirs.Refused;
import saitrong.shared.PersonalText;
import saitrong.staff.Accounts;
import saitrong.staff.AssignedStaff;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.store.BesideTheBot;
import saitrong.store.FieldCipher;
import saitrong.store.Signals;
import saitrong.ticket.CaseRecords;
import saitrong.ticket.Holds;
import saitrong.ticket.NamesSaid;
import saitrong.ticket.Tickets;

/// The command `erase`: forgets a person, and says which cases must be kept. Works while the bot
/// runs and while it does not.
public final class EraseCommand {

  private static final String HOLD = "--hold";
  private static final String BECAUSE = "--because";
  private static final String RELEASE = "--release";
  private static final Set<String> OPTIONS = Set.of(HOLD, BECAUSE, RELEASE, Typed.BY);
  private static final int MISUNDERSTOOD = 2;

  private final Theirs theirs;
  private final ForgettingPeople people;
  private final Holds holds;
  private final AuditTrail trail;
  private final InstantSource clock;
  private final PrintStream out;

  private EraseCommand(BeanFactory parts, String by, String account, PrintStream out) {
    this.trail = parts.getBean(AuditTrail.class);
    this.theirs = theirs(parts, by, account);
    this.people = people(parts);
    this.holds = parts.getBean(Holds.class);
    this.clock = parts.getBean(InstantSource.class);
    this.out = out;
  }

  /// @return the exit code: 0 done, 1 refused with a sentence, 2 not understood
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    var account = System.getProperty("user.name", "?");
    try {
      var typed = Typed.read(args, RightsWords.ERASE, OPTIONS);
      requireSense(typed);
      try (var parts = BesideTheBot.open(typed.settings(), packages())) {
        return new EraseCommand(parts, typed.by(account), account, out).does(typed);
      }
    } catch (Misunderstood what) {
      err.println(what.getMessage());
      return MISUNDERSTOOD;
    } catch (RuntimeException failure) {
      err.println(BesideTheBot.sentence(failure, RightsWords.KEY_MISSING));
      return 1;
    }
  }

  private static void requireSense(Typed typed) throws Misunderstood {
    long ways =
        List.of(
                typed.word() != null,
                typed.values().containsKey(HOLD),
                typed.values().containsKey(RELEASE))
            .stream()
            .filter(it -> it)
            .count();
    boolean isHeldForAReason =
        typed.values().containsKey(HOLD) == !typed.values().getOrDefault(BECAUSE, "").isBlank();
    if (ways != 1 || !isHeldForAReason) {
      throw new Misunderstood(RightsWords.ERASE);
    }
  }

  static String[] packages() {
    return new String[] {
      "saitrong.staff",
      "saitrong.ticket",
      "saitrong.citizen",
      "saitrong.rating",
      "saitrong.questionnaire",
      "saitrong.attachment",
      "saitrong.document"
    };
  }

  static Theirs theirs(BeanFactory parts, String by, String account) {
    var tickets = parts.getBean(Tickets.class);
    var names = parts.getBean(Accounts.class).spokenOf(by, account);
    return new Theirs(
        tickets,
        new CaseRecords(parts.getBean(MongoDatabase.class), parts.getBean(FieldCipher.class)),
        parts.getBean(AssignedStaff.class),
        new Concerned(tickets, NamesSaid.of(names.stream())),
        parts.getBean(AuditTrail.class),
        by,
        account);
  }

  private static ForgettingPeople people(BeanFactory parts) {
    return new Erasure(
            parts.getBean(MongoDatabase.class),
            parts.getBean(FieldCipher.class),
            parts.getBean(Tickets.class),
            new Erasure.Beside(
                parts.getBean(ResultFiles.class),
                parts.getBean(Scores.class),
                parts.getBean(RatingLinks.class)),
            parts.getBean(Officials.class),
            parts.getBean(AuditTrail.class),
            parts.getBean(Signals.class)::tell,
            parts.getBean(InstantSource.class))
        .people();
  }

  private int does(Typed typed) {
    try {
      if (typed.word() instanceof String word) {
        return erase(word, typed.alone().contains(Typed.YES));
      }
      return typed.values().get(HOLD) instanceof String number
          ? hold(number, new PersonalText(typed.values().getOrDefault(BECAUSE, "")))
          : release(typed.values().getOrDefault(RELEASE, ""));
    } catch (Refused why) {
      return said(why.getMessage(), 1);
    }
  }

  private int erase(String word, boolean sure) throws Refused {
    var citizen = theirs.meant(word);
    if (!sure) {
      put("person-looked-at", word);
      out.println(RightsWords.wanted(citizen, theirs.of(citizen)));
      tellHolds(citizen);
      return 1;
    }
    put("person-erase", word);
    var officer = new Officer(theirs.by(), theirs.account());
    return switch (people.forget(citizen, officer)) {
      case Forgotten.Done(var emptied, var kept) -> {
        out.println(RightsWords.done(emptied, kept));
        tellHolds(citizen);
        yield 0;
      }
      case Forgotten.Soon _ -> said(RightsWords.SOON, 0);
      case Forgotten.NotYet(_, var isVerified) when isVerified -> said(RightsWords.VERIFIED, 1);
      case Forgotten.NotYet(var open, _) -> said(RightsWords.stillOpen(open), 1);
    };
  }

  /// What the law obliges to keep is kept, and said.
  private void tellHolds(CitizenId citizen) {
    for (var ticket : theirs.of(citizen)) {
      holds.on(ticket).ifPresent(hold -> out.println(RightsWords.because(ticket, hold)));
    }
  }

  private int hold(String number, PersonalText because) throws Refused {
    var ticket = theirs.numbered(number);
    put("case-held", ticket.number().toString());
    holds.keep(ticket, new Holds.Hold(because, clock.instant(), theirs.by()));
    return said(RightsWords.held(ticket), 0);
  }

  private int release(String number) throws Refused {
    var ticket = theirs.numbered(number);
    put("case-released", ticket.number().toString());
    return holds.end(ticket)
        ? said(RightsWords.released(ticket), 0)
        : said(RightsWords.notHeld(ticket), 1);
  }

  private int said(@Nullable String words, int code) {
    out.println(words);
    return code;
  }

  /// Before it is done: what cannot be put on record is not to be done.
  private void put(String did, String about) {
    trail.record(new Deed(theirs.by(), theirs.account(), did, about));
  }
}
