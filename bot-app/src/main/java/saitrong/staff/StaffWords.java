package saitrong.staff;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import saitrong.shared.InQuotes;
import saitrong.shared.Language;
import saitrong.shared.NearestWord;

/// What the command `staff-add` says.
final class StaffWords {

  static final String USAGE =
      """
      เพิ่มผู้ใช้  staff-add ชื่อผู้ใช้ --name "ชื่อที่เพื่อนร่วมงานเรียก" --role บทบาท[,บทบาท] [--unit กลุ่มงาน[,กลุ่มงาน]]
        --change  เปลี่ยนชื่อ บทบาท หรือกลุ่มงานของผู้ใช้ที่มีอยู่ เช่น staff-add somsri --change --role supervisor --unit "กลุ่มงานหนึ่ง"
        --new-password  ออกรหัสผ่านชั่วคราวให้ใหม่ และออกจากระบบทุกเครื่อง
        --close, --reopen  ปิดบัญชี หรือเปิดอีกครั้ง
        --list  แสดงผู้ใช้ทั้งหมด   --by ชื่อผู้ทำรายการ
      Add a member of staff: staff-add LOGIN --name "NAME" --role ROLE[,ROLE] [--unit UNIT[,UNIT]]
        --change [--name "NAME"] [--role ROLE[,ROLE]] [--unit UNIT[,UNIT]]  of an account that is there
        --new-password, --close, --reopen, --list, --by NAME

      บทบาท / roles\
      """
          + roles();

  private StaffWords() {}

  private static String roles() {
    return Arrays.stream(Role.values())
        .map(role ->
            "%n  %-12s %s / %s".formatted(role.code(), role.in(Language.TH), role.in(Language.EN)))
        .collect(Collectors.joining());
  }

  static String unknown(String option) {
    return """
    ไม่มีตัวเลือก %1$s
    There is no option %1$s.

    """
            .formatted(option)
        + USAGE;
  }

  static String needsValue(String option) {
    return """
    หลัง %1$s ต้องมีค่า
    %1$s needs a value behind it.\
    """
        .formatted(option);
  }

  static String noLogin(String typed) {
    return """
    "%1$s" ใช้เป็นชื่อผู้ใช้ไม่ได้ ใช้อักษรอังกฤษตัวเล็ก ตัวเลข จุด หรือขีด 3-32 ตัว เช่น somsri.j
    "%1$s" cannot be a login: small Latin letters, digits, dots or hyphens, 3 to 32 of them.\
    """
        .formatted(typed);
  }

  static String noRole(String typed) {
    return """
    ไม่มีบทบาท "%1$s"
    There is no role "%1$s".

    """
            .formatted(typed)
        + USAGE;
  }

  static String noUnit(String typed, List<String> known) {
    String all = String.join(", ", known);
    return """
    ไม่มีกลุ่มงาน %1$s ในทะเบียนผู้รับผิดชอบ (directory.yaml)%2$s กลุ่มงานที่มี: %4$s
    There is no unit %1$s in the directory (directory.yaml).%3$s There are: %4$s\
    """
        .formatted(
            InQuotes.of(typed),
            NearestWord.thai(typed, known),
            NearestWord.english(typed, known),
            all);
  }

  static String added(Login login, TemporaryPassword password) {
    return """
    เพิ่มผู้ใช้ %1$s แล้ว รหัสผ่านชั่วคราวคือ %2$s
    ใช้ได้ 7 วัน แจ้งเจ้าตัวโดยตรง เมื่อเข้าระบบครั้งแรกจะให้ตั้งรหัสผ่านเอง
    %1$s is added. The temporary password is good for 7 days, to sign in and choose another.\
    """
        .formatted(login, password.value());
  }

  static String passwordMade(Login login, TemporaryPassword password) {
    return """
    รหัสผ่านชั่วคราวใหม่ของ %1$s คือ %2$s ใช้ได้ 7 วัน และออกจากระบบทุกเครื่องแล้ว
    %1$s has a new temporary password, good for 7 days, and is signed out everywhere.\
    """
        .formatted(login, password.value());
  }

  static String thereAlready(Login login) {
    return """
    มีผู้ใช้ %1$s อยู่แล้ว
    เปลี่ยนบทบาทหรือกลุ่มงานด้วย staff-add %1$s --change --role บทบาท --unit กลุ่มงาน
    ออกรหัสผ่านใหม่ด้วย staff-add %1$s --new-password
    There is a %1$s already. For another role or unit: staff-add %1$s --change --role ROLE --unit UNIT
    For a new password: staff-add %1$s --new-password\
    """
        .formatted(login);
  }

  /// For the record, which names roles: who was given what is what an auditor asks.
  static String deed(StaffAsked.Wish.Changing changing) {
    var roles = changing.roles();
    return "staff-change"
        + (roles == null
            ? ""
            : roles.stream()
                .map(Role::code)
                .sorted()
                .collect(Collectors.joining(",", " roles:", "")))
        + (changing.units() == null ? "" : " units")
        + (changing.name() == null ? "" : " name");
  }

  static String changed(Account before, Account after) {
    return """
    เปลี่ยนแล้ว และออกจากระบบทุกเครื่อง
    Changed, and signed out everywhere.
    %s%s\
    """
        .formatted(before.name().equals(after.name()) ? "" : RENAMED, line(after));
  }

  private static final String RENAMED =
      """
      เรื่องที่มอบไว้ในชื่อเดิมยังเป็นของผู้ใช้นี้ หาก directory.yaml หรือ SAITRONG_ASSIGNED_STAFF เขียนชื่อเดิม โปรดแก้ด้วย
      What was given to them under the former name stays theirs. Change the name in directory.yaml and SAITRONG_ASSIGNED_STAFF too.
      """;

  /// Who has the name, or had it.
  static String nameOf(Account namesake, String name) {
    return """
    ชื่อ "%1$s" เป็นชื่อหรือเคยเป็นชื่อของผู้ใช้ %2$s เรื่องของผู้นั้นจะมาอยู่กับผู้ใช้นี้ด้วย โปรดเติมให้ต่างกัน เช่น ตำแหน่ง
    "%1$s" is or was the name of %2$s, whose cases would come to this account. Please tell them apart, as by a title.\
    """
        .formatted(name, namesake.login());
  }

  static String nobody(Login login) {
    return """
    ไม่มีผู้ใช้ %1$s ดูรายชื่อด้วย staff-add --list
    There is no %1$s. staff-add --list shows all.\
    """
        .formatted(login);
  }

  static String closed(Login login) {
    return """
    ปิดบัญชี %1$s แล้ว และออกจากระบบทุกเครื่อง
    %1$s is closed and signed out everywhere.\
    """
        .formatted(login);
  }

  static String reopened(Login login) {
    return """
    เปิดบัญชี %1$s อีกครั้งแล้ว
    %1$s is open again.\
    """
        .formatted(login);
  }

  static String line(Account account) {
    return "%-20s %s · %s%s%s"
        .formatted(
            account.login(),
            account.name(),
            account.roles().stream()
                .sorted()
                .map(role -> role.in(Language.TH))
                .collect(Collectors.joining(", ")),
            account.units().isEmpty() ? "" : " · " + String.join(", ", account.units()),
            account.open() ? "" : " · ปิดแล้ว / closed");
  }

  static final String NONE =
      """
      ยังไม่มีผู้ใช้ เพิ่มคนแรกด้วย staff-add ชื่อผู้ใช้ --name "ชื่อ" --role admin
      There is nobody yet. Add the first: staff-add LOGIN --name "NAME" --role admin\
      """;
}
