package saitrong.doctor;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.content.ContentFolder;
import saitrong.content.Directory;
import saitrong.content.Reading;
import saitrong.shared.InQuotes;
import saitrong.staff.Account;
import saitrong.staff.UnitsOfTheAgency;
import saitrong.ticket.ListedUnits;

/// Whether the units of the accounts are those of the directory: whoever is of a unit that it does
/// not have, for a slip or because it was renamed there, finds none of its cases and chats in their
/// lists.
record AccountUnitsCheck(ContentFolder folder, Supplier<List<Account>> accounts) implements Check {

  @Override
  public List<Finding> look() {
    return folder.read() instanceof Reading.Sound(var content)
            && content.directory() instanceof Directory directory
        ? strangers(new ListedUnits(directory))
        : List.of();
  }

  private List<Finding> strangers(UnitsOfTheAgency units) {
    try {
      var strangers = accounts.get().stream().flatMap(it -> strangersOf(it, units)).toList();
      return strangers.isEmpty() ? List.of() : List.of(unknown(strangers, units));
    } catch (RuntimeException away) {
      return List.of(); // why, the check of the database says
    }
  }

  private static Stream<String> strangersOf(Account account, UnitsOfTheAgency units) {
    return account.open()
        ? account.units().stream()
            .filter(unit -> !units.has(unit))
            .map(unit -> account.login() + " " + InQuotes.of(unit))
        : Stream.of();
  }

  private static Finding unknown(List<String> strangers, UnitsOfTheAgency units) {
    String all = strangers.stream().sorted().collect(Collectors.joining(", "));
    String known = String.join(", ", units.named());
    return Finding.mend(
        ("บัญชีเจ้าหน้าที่สังกัดกลุ่มงานที่ไม่มีในทะเบียนผู้รับผิดชอบ (directory.yaml)"
                + " จึงไม่เห็นเรื่องและแชตของกลุ่มงานในรายการของตน: %s ทะเบียนมี %s แก้ด้วย"
                + " staff-add ชื่อผู้ใช้ --change --unit กลุ่มงาน")
            .formatted(all, known),
        ("Accounts of units that the directory (directory.yaml) does not have, whose lists show"
                + " nothing of their unit: %s. It has %s. Mend it: staff-add LOGIN --change --unit"
                + " UNIT.")
            .formatted(all, known));
  }
}
