package saitrong.doctor;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import saitrong.store.Database;

/// Which database it is, and whether it is one that the helpdesk is made for.
record DatabaseCheck(Database database, MongoDatabase connection) implements Check {

  private static final int OLDEST = 6;
  private static final int NEWEST = 8;

  @Override
  public List<Finding> look() {
    if (database.isOursAlone()) {
      return List.of(embedded());
    }
    try {
      var about = connection.runCommand(new Document("buildInfo", 1));
      return isOurStore(about) ? List.of(store()) : ofMongoDb(about);
    } catch (MongoException away) {
      return List.of(away());
    }
  }

  /// The server in the jar knows no commit that it was built from; every MongoDB does.
  private static boolean isOurStore(Document about) {
    return !about.containsKey("gitVersion");
  }

  private List<Finding> ofMongoDb(Document about) {
    String version = about.getString("version");
    var findings = new ArrayList<>(List.of(ofVersion(version)));
    if (!connection.runCommand(new Document("hello", 1)).containsKey("setName")) {
      findings.add(alone());
    }
    return findings;
  }

  private static Finding ofVersion(String version) {
    int major = Integer.parseInt(version.replaceFirst("\\D.*", ""));
    return major < OLDEST || major > NEWEST
        ? Finding.mend(
            "ฐานข้อมูลเป็น MongoDB %s ระบบรองรับรุ่น %d ถึง %d".formatted(version, OLDEST, NEWEST),
            "The database is MongoDB %s; versions %d to %d are supported."
                .formatted(version, OLDEST, NEWEST))
        : Finding.well(
            "ฐานข้อมูล MongoDB %s ตอบ".formatted(version),
            "The database, MongoDB %s, answers.".formatted(version));
  }

  private static Finding embedded() {
    return Finding.well(
        "ใช้ฐานข้อมูลฝังตัว เหมาะกับการทดลองและสำนักงานขนาดเล็กที่ใช้เครื่องเดียว"
            + " หากต้องการหลายเครื่อง ตั้งค่า SAITRONG_MONGODB_URI",
        "The embedded database is in use: good for a trial and a small office on one machine. For"
            + " several machines set SAITRONG_MONGODB_URI.");
  }

  private static Finding store() {
    return Finding.well(
        "ฐานข้อมูลของคำสั่ง store ตอบ เหมาะกับหลายโปรแกรมบนเครื่องเดียว",
        "The database of the command `store` answers: good for several instances on one machine.");
  }

  private static Finding alone() {
    return Finding.note(
        "ฐานข้อมูลไม่ใช่ replica set หากเครื่องนั้นหยุด ระบบจะหยุดรับข้อความจนกว่าจะกลับมา",
        "The database is no replica set: while that one machine is away, no message is taken.");
  }

  private static Finding away() {
    return Finding.mend(
        "ฐานข้อมูลไม่ตอบ ตรวจ SAITRONG_MONGODB_URI และตรวจว่าฐานข้อมูลเปิดอยู่",
        "The database does not answer: check SAITRONG_MONGODB_URI and that it runs.");
  }
}
