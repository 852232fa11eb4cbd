package saitrong.demo;

import saitrong.staff.DemoAccount;

/// What the demo says to the person who started it.
final class DemoWords {

  static final String GOODBYE = "สายตรงหยุดแล้ว / Saitrong has stopped\n";

  private DemoWords() {}

  static String welcome(int phone, int desk, DemoAccount.Printed account) {
    return """

    สายตรงพร้อมให้ลองใช้แล้ว
      โทรศัพท์ของประชาชน   http://localhost:%1$d
      โต๊ะเจ้าหน้าที่         http://localhost:%2$d/console
        ชื่อผู้ใช้ %3$s      รหัสผ่าน %4$s
      เปิดหน้าโทรศัพท์ เลือกผู้ใช้ แล้วพิมพ์ข้อความได้ทันที ข้อมูลอยู่ในโฟลเดอร์ data
      หยุดด้วย Ctrl-C

    Saitrong is ready to try
      the citizen's phone  http://localhost:%1$d
      the staff's desk     http://localhost:%2$d/console?lang=en
        user name %3$s      password %4$s
      Open the phone, choose a person and type. The data is kept in the folder data.
      Stop with Ctrl-C

    """
        .formatted(phone, desk, account.login(), account.password());
  }

  static String busy(int port) {
    return """
    พอร์ต %1$d มีโปรแกรมอื่นใช้อยู่ (อาจเป็นการลองใช้ที่เปิดค้างไว้) หยุดโปรแกรมนั้น หรือตั้งค่า SAITRONG_SIMULATOR_PORT เป็นหมายเลขอื่น
    Port %1$d is used by another program (perhaps a demo that still runs). Stop it, or set SAITRONG_SIMULATOR_PORT to another number.
    """
        .formatted(port);
  }
}
