package saitrong.shared;

/// What scripts, officers and cases call the answers by which matters are told apart: whichever way
/// a matter came, it is kept under these names. They stand in files and in stored cases, so they
/// never change.
public final class Particulars {

  /// Of users, that the person belongs to.
  public static final String GROUP = "กลุ่ม";

  /// That the matter is about.
  public static final String SYSTEM = "ระบบ";

  public static final String TOPIC = "หัวข้อ";
  public static final String PROVINCE = "จังหวัด";

  private Particulars() {}
}
