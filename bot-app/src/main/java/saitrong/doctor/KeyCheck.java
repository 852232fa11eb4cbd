package saitrong.doctor;

import java.util.List;
import saitrong.store.FieldCipher;

/// A key that is missing or malformed makes no cipher, and says so itself.
record KeyCheck(FieldCipher cipher) implements Check {

  @Override
  public List<Finding> look() {
    return List.of(
        Finding.well(
            "มีกุญแจเข้ารหัสข้อมูลที่ใช้ได้ ตรวจว่าเก็บสำเนาไว้นอกเครื่องนี้แล้ว",
            "The encryption key is there and usable; be sure that a copy is kept elsewhere."));
  }
}
