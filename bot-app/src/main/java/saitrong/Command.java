package saitrong;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import saitrong.cases.CasesCommand;
import saitrong.demo.Demo;
import saitrong.doctor.Doctor;
import saitrong.editing.CheckCommand;
import saitrong.editing.DiagramCommand;
import saitrong.editing.DueDateCommand;
import saitrong.editing.FaqCommands;
import saitrong.editing.StoriesCommand;
import saitrong.learned.LearnedCommand;
import saitrong.learned.ShownCommand;
import saitrong.menu.RichMenuUpload;
import saitrong.official.OfficialCommand;
import saitrong.review.TasksCommand;
import saitrong.rights.EraseCommand;
import saitrong.rights.ExportCommand;
import saitrong.staff.StaffCommand;
import saitrong.store.StoreCommand;
import saitrong.ticket.ListedUnits;

/// What the jar can do, with the words that `help` shows. A new command is one more constant.
enum Command {
  SERVE(
      "serve",
      "เปิดระบบให้บริการ (หากไม่ระบุคำสั่ง)",
      "run the helpdesk (also without any command)",
      (args, _, _) -> Serving.startOrTell(args)),

  DEMO(
      "demo",
      "ลองใช้กับ LINE จำลองในเครื่องนี้",
      "try it with a simulated LINE on this machine",
      (_, out, err) -> new Demo(Serving::start, out, err).run(Settings.read())),

  STORE(
      "store",
      "เปิดเฉพาะฐานข้อมูลฝังตัว --port N --data DIR",
      "run the embedded database alone, --port N --data DIR",
      StoreCommand::run),

  DOCTOR(
      "doctor",
      "ตรวจ LINE ฐานข้อมูล นาฬิกา และไฟล์ แล้วบอกวิธีแก้",
      "look at LINE, database, clock and files, and say what to mend",
      (args, out, _) -> Doctor.examine(args, out)),

  CHECK(
      "check",
      "ตรวจไฟล์ของหน่วยงาน ชุดสนทนา และคำตอบทุกจุด [--en]",
      "check the agency's files, flows and answers: every problem, with its line [--en]",
      (args, out, _) -> CheckCommand.run(Settings::read, args, out)),

  DUE_DATE(
      "due-date",
      "นับวันครบกำหนดให้ดูทีละบรรทัด --received \"2569-12-04 17.10\" --kind ประเภทเรื่อง [--en]",
      "count a due date line by line, --received \"2026-12-04 17:10\" --kind KIND [--en]",
      (args, out, _) -> DueDateCommand.run(Settings::read, args, out)),

  FLOW_TEST(
      "flow-test",
      "เล่นเรื่องตัวอย่างของชุดสนทนา [ชื่อชุด] [--en]",
      "play the stories of the flows [FLOW] [--en]",
      (args, out, _) -> StoriesCommand.run(Settings::read, args, out)),

  FLOW_DIAGRAM(
      "flow-diagram",
      "วาดผังของชุดสนทนา ชื่อชุด [--svg ไฟล์] [--en]",
      "draw a flow, FLOW [--svg FILE] [--en]",
      (args, out, err) -> DiagramCommand.run(Settings::read, args, out, err)),

  FAQ_ASK(
      "faq-ask",
      "ลองถามคลังคำตอบ แล้วดูว่าระบบเลือกอะไร เพราะอะไร faq-ask \"คำถาม\" [--group กลุ่ม] [--system"
          + " ระบบ]",
      "ask the FAQ, and see what it picks and why, faq-ask \"QUESTION\" [--group G] [--system S]",
      (args, out, _) -> FaqCommands.ask(Settings::read, args, out)),

  FAQ_EVAL(
      "faq-eval",
      "วัดคุณภาพการค้นหา [--content โฟลเดอร์ | --docs ไฟล์] --queries ไฟล์ [--explain]",
      "measure the search [--content DIR | --docs FILE] --queries FILE [--explain]",
      FaqCommands::evaluate),

  CASES(
      "cases",
      "ดูรายการเรื่อง เปิดเรื่อง อ่าน และดำเนินการทีละขั้น (cases help)",
      "list, open, read and lead the cases (cases help)",
      CasesCommand::run),

  FAQ_LEARNED(
      "faq-learned",
      "สิ่งที่ได้เรียนรู้จากคำถามของผู้รับบริการ และร่างคำถามแบบอื่น ให้คนรับหรือไม่รับ [--days N]"
          + " (faq-learned help)",
      "what people's questions teach, and drafts of other ways to ask, to approve or decline"
          + " [--days N] (faq-learned help)",
      LearnedCommand::run),

  FAQ_SHOWN(
      "faq-shown",
      "คำตอบตามที่แสดงในรุ่นที่บันทึกไว้กับเรื่อง faq-shown รหัสคำตอบ รุ่น [--on วันที่]",
      "what an answer said in the version that a case names, faq-shown ID VERSION [--on DATE]",
      ShownCommand::run),

  FAQ_TASKS(
      "faq-tasks",
      "คำตอบที่เลยกำหนดทบทวน แยกตามผู้รับผิดชอบ",
      "answers past their review date, by owner",
      TasksCommand::run),

  RICH_MENU_UPLOAD(
      "rich-menu-upload",
      "วาดเมนูใต้ช่องแชตจากไฟล์ของหน่วยงาน แล้วส่งให้ LINE",
      "draw the menus below the chat from the agency's file, and send them to LINE",
      (args, out, _) -> RichMenuUpload.run(args, out)),

  OFFICIAL_APPROVE(
      "official-approve",
      "รับรองผู้ดูแลระบบประจำหน่วยงานตามเลขที่รับแจ้ง official-approve 00011/2569",
      "verify an office's administrator by the receipt number",
      (args, out, _) -> OfficialCommand.approve(args, out)),

  OFFICIAL_REVOKE(
      "official-revoke",
      "ยกเลิกการรับรองตามเลขที่รับแจ้ง official-revoke 00011/2569",
      "take a verification back",
      (args, out, _) -> OfficialCommand.revoke(args, out)),

  EXPORT(
      "export",
      "ทำสำเนาข้อมูลของผู้แจ้งคนหนึ่งให้เจ้าของข้อมูล export 00011/2569 --to ไฟล์.zip",
      "copy a person's own data for them, export NUMBER --to FILE.zip",
      ExportCommand::run),

  ERASE(
      "erase",
      "ลบข้อมูลของผู้แจ้งคนหนึ่งทั้งหมด หรือสั่งเก็บเรื่องตามกฎหมาย erase 00011/2569 [--yes]",
      "forget a person, or hold a case by law, erase NUMBER [--yes]",
      EraseCommand::run),

  STAFF_ADD(
      "staff-add",
      "เพิ่มเจ้าหน้าที่ที่เข้าโต๊ะเจ้าหน้าที่ได้ เปลี่ยนบทบาท ออกรหัสผ่าน ปิดบัญชี",
      "add a member of staff, change one, make a new password, close an account",
      (args, out, err) -> StaffCommand.run(args, ListedUnits::inForce, out, err)),

  HELP("help", "แสดงคำสั่งทั้งหมด", "list the commands", (_, out, _) -> Command.list(out));

  /// @see #run
  private interface Task {
    int run(List<String> args, PrintStream out, PrintStream err);
  }

  private final String word;
  private final String thai;
  private final String english;
  private final Task task;

  Command(String word, String thai, String english, Task task) {
    this.word = word;
    this.thai = thai;
    this.english = english;
    this.task = task;
  }

  static Optional<Command> called(String word) {
    return Arrays.stream(values()).filter(command -> command.word.equals(word)).findFirst();
  }

  static String words() {
    return Arrays.stream(values()).map(it -> it.word).collect(Collectors.joining(", "));
  }

  /// @return the exit code; 0 also when what was started goes on running
  int run(List<String> args, PrintStream out, PrintStream err) {
    return task.run(args, out, err);
  }

  private static int list(PrintStream out) {
    out.println("java -jar bot-app.jar <คำสั่ง / command>");
    out.println();
    for (var command : values()) {
      out.printf("  %-16s %s / %s%n", command.word, command.thai, command.english);
    }
    return 0;
  }
}
