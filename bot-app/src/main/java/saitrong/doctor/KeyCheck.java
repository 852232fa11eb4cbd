package saitrong.doctor;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import saitrong.store.FieldCipher;
import saitrong.store.NamingKey;

/// A key that is missing or malformed makes no cipher, and says so itself. One that is sound may
/// still be another than the database began with.
record KeyCheck(FieldCipher cipher, Supplier<NamingKey> key) implements Check {

  @Override
  public List<Finding> look() {
    return switch (known()) {
      case SAME, NOT_YET -> List.of(usable());
      case ANOTHER -> List.of(another());
      case null -> List.of(usable(), notCompared());
    };
  }

  /// Nothing where the database cannot be read: the check of the database says it.
  private NamingKey.@Nullable Known known() {
    try {
      return key.get().known();
    } catch (RuntimeException away) {
      return null;
    }
  }

  private static Finding usable() {
    return Finding.well(
        "มีกุญแจเข้ารหัสข้อมูลที่ใช้ได้ ตรวจว่าเก็บสำเนาไว้นอกเครื่องนี้แล้ว",
        "The encryption key is there and usable; be sure that a copy is kept elsewhere.");
  }

  private static Finding another() {
    var refusal = NamingKey.another();
    return Finding.mend(refusal.thai(), refusal.english());
  }

  private static Finding notCompared() {
    return Finding.note(
        "ขณะนี้เปิดฐานข้อมูลไม่ได้ จึงยังไม่ได้เทียบว่าเป็นกุญแจของฐานข้อมูลนี้",
        "The database cannot be opened now, so whether the key is the database's was not seen.");
  }
}
