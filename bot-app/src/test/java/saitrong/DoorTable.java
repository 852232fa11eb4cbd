package saitrong;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.staff.Role;
import saitrong.staff.RolesCalled;

/// Every address of the desk: to whom it opens, and what they hear there. A new one takes one line.
///
/// Whoever is not named hears 403, and a stranger is led to the sign-in. `as it is` says how far
/// the case has come, or whether the chat is the caller's; `form` is what is sent along, where a
/// word with a colon stands for what the page would have had in it (see [TheDeskAsItIs]).
final class DoorTable {

  private static final String ROWS =
      """
      method | address                                     | opens to     | hears | as it is  | form
      GET    | /console/sign-in                            | anybody      | 200   |           |
      POST   | /console/sign-in                            | anybody      | 303   | fresh     | login=:me password=:mine to=/console
      POST   | /console/sign-out                           | everybody    | 303   | fresh     |
      POST   | /console/sign-out-everywhere                | everybody    | 303   | fresh     | once=:account
      GET    | /console/password                           | everybody    | 200   |           |
      POST   | /console/password                           | everybody    | 200   |           | once=:account now=x wanted=y again=z
      GET    | /console                                    | everybody    | 200   |           |
      GET    | /console/here                               | everybody    | 200   |           |
      GET    | /console/account                            | everybody    | 200   |           |
      POST   | /console/account/signature                  | workers      | 303   |           | once=:account signature=
      GET    | /console/account/alerts                     | workers      | 200   |           |
      POST   | /console/account/alerts                     | workers      | 303   |           | once=:alerts quietFrom=20.00 quietTo=08.00
      POST   | /console/account/alerts/address             | workers      | 422   |           | once=:alerts address=nobody
      POST   | /console/account/alerts/code                | workers      | 422   |           | once=:alerts code=000000
      POST   | /console/account/alerts/no-address          | workers      | 303   |           | once=:alerts
      POST   | /console/account/alerts/line-code           | workers      | 200   |           | once=:alerts
      POST   | /console/account/alerts/no-line             | workers      | 303   |           | once=:alerts
      GET    | /console/account/snippets                   | workers      | 200   |           |
      POST   | /console/account/snippets                   | workers      | 303   |           | once=:snippets title=ทักทาย words=สวัสดี
      POST   | /console/account/snippets/{id}              | workers      | 422   |           | once=:snippets title=ทักทาย words=สวัสดี
      POST   | /console/account/snippets/{id}/remove       | workers      | 303   |           | once=:snippets
      GET    | /console/alerts                             | workers      | 200   |           |
      GET    | /console/figures                            | leaders      | 200   |           |
      GET    | /console/trail                              | overseers    | 200   |           |
      GET    | /console/office                             | heads        | 200   |           |
      POST   | /console/office/leaves                      | heads        | 303   |           | once=:leave
      POST   | /console/office/leaves/{id}                 | heads        | 303   |           | once=:leave
      GET    | /console/cases                              | readers      | 200   |           |
      POST   | /console/cases                              | readers      | 200   |           | words=ไม่มีเรื่องนี้
      GET    | /console/cases/list.csv                     | readers      | 200   |           |
      GET    | /console/cases/register                     | readers      | 200   |           |
      GET    | /console/cases/register.csv                 | readers      | 200   |           |
      GET    | /console/cases/new                          | workers      | 200   |           |
      POST   | /console/cases/new                          | workers      | 303   |           | once=:new channel=phone name=ผู้โทร group=ประชาชน topic=ใช้งาน words=ถาม answer=ตอบ
      POST   | /console/cases/several                      | workers      | 200   |           | once=:several step=accept
      GET    | /console/cases/{year}/{number}              | readers      | 200   | waiting   |
      GET    | /console/cases/{year}/{number}/receipt      | readers      | 200   | waiting   |
      GET    | /console/cases/{year}/{number}/papers       | readers      | 200   | waiting   |
      GET    | /console/cases/{year}/{number}/others       | readers      | 200   | waiting   |
      GET    | /console/cases/{year}/{number}/chat         | readers      | 200   | waiting   |
      GET    | /console/cases/{year}/{number}/files/{at}   | readers      | 200   | waiting   |
      POST   | /console/cases/{year}/{number}/approve      | unit's heads | 303   | drafted   | once=:case
      POST   | /console/cases/{year}/{number}/{step}       | unit's heads | 303   | drafted   | step=return once=:case words=แก้
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 303   | waiting   | step=answer once=:case words=ตอบ
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 303   | waiting   | step=accept once=:case
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 303   | accepted  | step=begin once=:case
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 303   | begun     | step=ask once=:case words=ขอภาพ
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 303   | asked     | step=resume once=:case
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 303   | begun     | step=forward once=:case to=หน่วยทดลอง meant=yes way=phone followUp=:soon until=:soon late=true words=ตรง
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 303   | begun     | step=refer once=:case agency=กรมสมมติ reference=1 contact=โทร
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 303   | begun     | step=complete once=:case words=แล้ว
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 303   | begun     | step=cannot once=:case reason=other words=เพราะ instead=โทร
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 303   | begun     | step=delay once=:case until=:soon words=รอ
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 303   | waiting   | step=withdraw once=:case words=โทรมา
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 422   | asked     | step=lapse once=:case
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 303   | done      | step=confirm once=:case
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 303   | done      | step=reopen once=:case words=ยังไม่จบ
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 422   | waiting   | step=merge once=:case
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 422   | waiting   | step=stage once=:case
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 303   | done      | step=told once=:case words=โทร
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 303   | begun     | step=draft once=:case words=ร่าง
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 422   | waiting   | step=give once=:case to=ไม่มีผู้นี้
      POST   | /console/cases/{year}/{number}/{step}       | workers      | 303   | waiting   | step=topic once=:case topic=กฎหมาย
      GET    | /console/talks                              | readers      | 200   |           |
      GET    | /console/talks/waiting                      | readers      | 200   |           |
      GET    | /console/talks/events                       | readers      | 200   |           |
      GET    | /console/talks/{id}                         | readers      | 200   |           |
      GET    | /console/talks/{id}/said                    | readers      | 200   |           |
      GET    | /console/talks/{id}/ending                  | workers      | 200   |           |
      GET    | /console/talks/{id}/files/{message}         | readers      | 200   |           |
      POST   | /console/talks/{id}/take                    | workers      | 303   | waiting   | once=:talk
      POST   | /console/talks/{id}/note                    | workers      | 303   | waiting   | once=:talk words=จด
      POST   | /console/talks/{id}/answers                 | workers      | 200   | waiting   | words=ลืมรหัสผ่าน
      POST   | /console/talks/{id}/typing                  | workers      | 204   | theirs    |
      POST   | /console/talks/{id}/say                     | workers      | 303   | theirs    | once=:talk words=ค่ะ
      POST   | /console/talks/{id}/card                    | workers      | 303   | theirs    | once=:talk card=contact
      POST   | /console/talks/{id}/script                  | workers      | 422   | theirs    | once=:talk script=none
      POST   | /console/talks/{id}/script-stop             | workers      | 303   | theirs    | once=:talk
      POST   | /console/talks/{id}/pass                    | workers      | 303   | theirs    | once=:talk from=:me to=- words=ฝากต่อ
      POST   | /console/talks/{id}/back                    | workers      | 303   | theirs    | once=:talk
      POST   | /console/talks/{id}/end                     | workers      | 303   | theirs    | once=:talk outcome=answered name=ผู้คุย group=ประชาชน topic=ใช้งาน words=ถาม answer=ตอบ
      """;

  private DoorTable() {}

  /// @param toStrangers whether nobody has to be signed in
  /// @param ofItsUnit whether only the head of the unit that has the case
  /// @param hears the status of the answer
  record Row(
      String method,
      String address,
      Set<Role> roles,
      boolean toStrangers,
      boolean ofItsUnit,
      int hears,
      String asItIs,
      Map<String, String> form) {

    boolean opensTo(Role role) {
      return roles.contains(role);
    }

    boolean isOfACase() {
      return address.contains("{number}");
    }

    boolean isOfATalk() {
      return address.startsWith("/console/talks/{id}");
    }

    boolean changes() {
      return method.equals("POST");
    }

    String mapping() {
      return method + " " + address;
    }

    @Override
    public String toString() {
      return mapping() + (form.containsKey("step") ? " " + form.get("step") : "");
    }
  }

  static Stream<Row> rows() {
    return ROWS.lines().skip(1).map(DoorTable::row);
  }

  /// Of all its rows.
  static Set<String> mappings() {
    return rows().map(Row::mapping).collect(Collectors.toSet());
  }

  private static Row row(String line) {
    var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    var who = cells.get(2);
    return new Row(
        cells.get(0),
        cells.get(1),
        roles(who),
        who.equals("anybody"),
        who.equals("unit's heads"),
        Integer.parseInt(cells.get(3)),
        cells.get(4),
        form(cells.get(5)));
  }

  private static Set<Role> roles(String who) {
    return switch (who) {
      case "anybody" -> RolesCalled.by("everybody");
      case "unit's heads" -> RolesCalled.by("heads");
      default -> RolesCalled.by(who);
    };
  }

  private static Map<String, String> form(String cell) {
    var fields = new HashMap<String, String>();
    for (var field : cell.isEmpty() ? List.<String>of() : List.of(cell.split(" "))) {
      int at = field.indexOf('=');
      fields.put(field.substring(0, at), field.substring(at + 1));
    }
    return fields;
  }
}
