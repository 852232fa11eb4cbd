package saitrong.cases.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import saitrong.attachment.FittingPicture;
import saitrong.content.Words;
import saitrong.document.PublicAddress;
import saitrong.document.ResultFiles;
import saitrong.document.ResultFiles.Taken;
import saitrong.shared.PersonalText;
import saitrong.ticket.Moving;
import saitrong.ticket.Ticket;

/// The picture or document that goes with a result, from the form of the step. It is put away
/// before the step is taken that tells of it, and goes again where that step is another's.
record FileOfResult(ResultFiles files, PublicAddress address) {

  /// As the page says, of this file as of a picture in a chat. A form with a little more is read
  /// all the same, and one with much more is read by nobody.
  static final int MOST_BYTES = FittingPicture.MOST_CHOSEN;

  private static final Words TOO_LARGE =
      new Words(
          "ไฟล์ใหญ่เกินกำหนด โปรดย่อไฟล์แล้วเลือกใหม่",
          "The file is too large: please make it smaller and choose it again.");
  private static final Words INFECTED =
      new Words(
          "พบไวรัสในไฟล์นี้ ระบบไม่ได้เก็บไว้ โปรดตรวจเครื่องที่ใช้สร้างไฟล์",
          "A virus was found in this file, and it was not kept: please look at the machine that it"
              + " comes from.");
  private static final Words UNFIT =
      new Words(
          "ส่งได้เฉพาะรูป PDF เอกสาร Office หรือข้อความล้วน ระบบดูจากเนื้อไฟล์ ไม่ใช่ชื่อ",
          "Only pictures, PDF, office documents and plain text, told by what is in the file and not"
              + " by its name.");
  private static final Words MAY_TELL_PLACE =
      new Words(
          "รูปนี้อาจมีพิกัดสถานที่ถ่ายติดไป และระบบลบออกไม่ได้ โปรดบันทึกเป็น JPEG, PNG หรือ PDF"
              + " แล้วเลือกใหม่",
          "This picture may tell where it was taken, and that cannot be taken out of it: please"
              + " save it as JPEG, PNG or PDF and choose it again.");
  private static final Words NOT_HERE =
      new Words(
          "เรื่องนี้ส่งไฟล์ทางลิงก์ไม่ได้ โปรดส่งทางอื่น",
          "The file of this case does not go by a link: please give it another way.");

  /// What became of the file.
  sealed interface Keeping {

    /// @param id by which the step remembers it
    record Kept(String id) implements Keeping {}

    record Refused(Words why) implements Keeping {}
  }

  /// A link may come into anybody's hands, and leads nowhere where nobody said how this server is
  /// reached.
  boolean isPossible(Ticket ticket) {
    return !ticket.confidential() && address.base() != null;
  }

  Keeping keep(Ticket ticket, PersonalText name, byte[] bytes) {
    if (!isPossible(ticket)) {
      return new Keeping.Refused(NOT_HERE);
    }
    if (bytes.length > MOST_BYTES) {
      return new Keeping.Refused(TOO_LARGE);
    }
    try (var stream = new ByteArrayInputStream(bytes)) {
      return switch (files.keep(ticket.number().toString(), name, stream)) {
        case Taken.Kept(var id) -> new Keeping.Kept(id);
        case Taken.TooLarge _ -> new Keeping.Refused(TOO_LARGE);
        case Taken.Infected _ -> new Keeping.Refused(INFECTED);
        case Taken.Unfit _ -> new Keeping.Refused(UNFIT);
        case Taken.MayTellPlace _ -> new Keeping.Refused(MAY_TELL_PLACE);
      };
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /// The same form sent twice came with the file twice, and the step remembers the first.
  void settled(String id, Moving moving) {
    boolean isOfTheStep =
        moving instanceof Moving.Done(var ticket)
            && ticket.enclosed().filter(id::equals).isPresent();
    if (!isOfTheStep) {
      files.forget(id);
    }
  }

  /// For whoever has no LINE, as long as it opens something.
  Optional<URI> link(Ticket ticket) {
    return ticket.enclosed().flatMap(files::address);
  }
}
