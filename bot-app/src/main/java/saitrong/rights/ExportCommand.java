package saitrong.rights;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import saitrong.erasure.Copying;
import saitrong.erasure.Features;
import saitrong.rights.Theirs.Refused;
import saitrong.shared.PrivateFile;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.store.BesideTheBot;
import saitrong.store.FieldCipher;

/// The command `export`: the copy that a person may ask for, of what is theirs and nobody else's.
public final class ExportCommand {

  private static final String TO = "--to";
  private static final Set<String> OPTIONS = Set.of(TO, Typed.BY);
  private static final int MISUNDERSTOOD = 2;

  private ExportCommand() {}

  /// @return the exit code: 0 done, 1 refused with a sentence, 2 not understood
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    var account = System.getProperty("user.name", "?");
    try {
      var typed = Typed.read(args, RightsWords.EXPORT, OPTIONS);
      var word = typed.word();
      var file = typed.values().get(TO);
      if (word == null || file == null) {
        throw new Misunderstood(RightsWords.EXPORT);
      }
      try (var parts = BesideTheBot.open(typed.settings(), EraseCommand.packages())) {
        var theirs = EraseCommand.theirs(parts, typed.by(account), account);
        out.println(copied(parts, theirs, word, Path.of(file)));
        return 0;
      }
    } catch (Misunderstood what) {
      err.println(what.getMessage());
      return MISUNDERSTOOD;
    } catch (Refused why) {
      out.println(why.getMessage());
      return 1;
    } catch (RuntimeException failure) {
      err.println(BesideTheBot.sentence(failure, RightsWords.KEY_MISSING));
      return 1;
    }
  }

  private static String copied(BeanFactory parts, Theirs theirs, String word, Path file)
      throws Refused {
    var citizen = theirs.meant(word);
    var trail = parts.getBean(AuditTrail.class);
    trail.record(new Deed(theirs.by(), theirs.account(), "person-exported", word));
    var features =
        Features.in(parts.getBean(MongoDatabase.class), parts.getBean(FieldCipher.class));
    try {
      PrivateFile.create(file);
      try (var to = Files.newOutputStream(file)) {
        return RightsWords.copied(file, new Copying(features).copy(citizen, to));
      }
    } catch (FileAlreadyExistsException there) {
      throw new Refused(RightsWords.isThere(file));
    } catch (IOException notWritten) {
      throw new Refused(RightsWords.notWritten(file));
    }
  }
}
