package saitrong.doctor;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// Office hours and deadlines are Thai time; a trimmed Java may lack the zone.
record TimeZoneCheck(InstantSource clock, String zone) implements Check {

  TimeZoneCheck(InstantSource clock) {
    this(clock, "Asia/Bangkok");
  }

  @Override
  public List<Finding> look() {
    return List.of(isThai() ? well() : missing());
  }

  private boolean isThai() {
    try {
      var offset = ZoneId.of(zone).getRules().getOffset(clock.instant());
      return offset.equals(ZoneOffset.ofHours(7));
    } catch (DateTimeException unknown) {
      return false;
    }
  }

  private static Finding well() {
    return Finding.well("ข้อมูลเขตเวลาของไทยถูกต้อง", "The time zone data has Thai time right.");
  }

  private static Finding missing() {
    return Finding.mend(
        "Java ของเครื่องนี้ไม่มีเขตเวลาของไทย (Asia/Bangkok) ติดตั้ง Java 25 ฉบับเต็ม",
        "This Java does not know Thai time (Asia/Bangkok): install a complete Java 25.");
  }
}
