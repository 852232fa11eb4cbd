package saitrong.ticket;

import java.time.LocalDate;
import saitrong.content.Directories;
import saitrong.content.Directory;

/// An agency with two units that see their cases and one that does not.
final class Office {

  static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  static final Directory DIRECTORY =
      Directories.written(
          """
          units:
            - id: desk
              short: บริการ
              name: {th: กลุ่มงานบริการตัวอย่าง, en: Service Desk (example)}
              acts-by: account
            - id: cards
              short: บัตร.
              name: กลุ่มงานบัตรตัวอย่าง
              acts-by: account
              contact: โทร. ภายใน 00
            - id: lab
              short: แล็บ
              name: ห้องปฏิบัติการตัวอย่าง
              acts-by: letter
          persons:
            - id: one
              name: นายหนึ่งเดียว ทดลอง
              unit: cards
              deputy: two
              away: [{from: 2569-12-01, to: 2569-12-04}]
            - id: two
              name: นางสองสาม ทดลอง
              unit: cards
              deputy: cards
              away: [{from: 2569-12-04, to: 2569-12-04}]
          responsible:
            - to: desk
            - to: lab
              kinds: [water-support]
            - to: cards
              systems: [doh-card]
            - to: desk
              systems: [doh-card]
              topics: [กฎหมาย]
            - to: one
              systems: [doh-card]
              topics: [สิทธิ]
              groups: [อื่นๆ, ท้องถิ่น]
            - to: two
              provinces: [ขอนแก่น]
              kinds: [training]
            - to: one
              kinds: [corruption-tip]
          """);

  private Office() {}

  static Colleagues on(LocalDate day) {
    return new Colleagues(DIRECTORY, day);
  }
}
