package saitrong.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.attachment.FileType;
import saitrong.attachment.Scan.Verdict;
import saitrong.attachment.Shape;
import saitrong.attachment.State;
import saitrong.content.Words;
import saitrong.shared.Language;

/// What there is of a file, in words.
public final class FileWords {

  private static final long KILO = 1024;

  private static final Words UNCHECKED =
      new Words("ยังไม่ได้ตรวจไวรัส ระวังก่อนเปิด", "not checked for viruses: open with care");
  private static final Words MAY_TELL_PLACE =
      new Words("อาจมีพิกัดสถานที่ถ่ายติดอยู่", "may tell where it was made");

  private FileWords() {}

  /// "ภาพ 240 KB", with what whoever opens it should know
  public static String of(Shape shape, Language language) {
    return switch (shape) {
      case Shape.Here here when isUnchecked(here) -> here(here, language, UNCHECKED);
      case Shape.Here here -> here(here, language);
      case Shape.NotHere(var why) -> why(why).in(language);
    };
  }

  /// The same for a paper: nobody opens a file there.
  public static String onPaper(Shape shape, Language language) {
    return shape instanceof Shape.Here here ? here(here, language) : of(shape, language);
  }

  private static boolean isUnchecked(Shape.Here file) {
    return !file.type().isShownInPages() && file.verdict() != Verdict.CLEAN;
  }

  private static String here(Shape.Here file, Language language, Words... more) {
    var place = mayTellPlace(file) ? Stream.of(MAY_TELL_PLACE) : Stream.<Words>empty();
    return type(file.type()).in(language)
        + " "
        + size(file)
        + Stream.concat(Stream.of(more), place)
            .map(it -> " · " + it.in(language))
            .collect(Collectors.joining());
  }

  private static boolean mayTellPlace(Shape.Here file) {
    return switch (file.type()) {
      case JPEG, PNG, GIF, WEBP, HEIC, MP4 -> !file.bare();
      case PDF, M4A, AAC, OFFICE, PLAIN_TEXT, OTHER -> false;
    };
  }

  private static String size(Shape.Here file) {
    long kilobytes = Math.max(1, file.bytes() / KILO);
    return kilobytes < KILO ? kilobytes + " KB" : "%.1f MB".formatted((double) kilobytes / KILO);
  }

  private static Words type(FileType type) {
    return switch (type) {
      case JPEG, PNG, GIF, WEBP, HEIC -> new Words("ภาพ", "Picture");
      case PDF -> new Words("เอกสาร PDF", "PDF document");
      case MP4 -> new Words("วิดีโอ", "Video");
      case M4A, AAC -> new Words("ข้อความเสียง", "Voice message");
      case OFFICE -> new Words("เอกสาร Office", "Office document");
      case PLAIN_TEXT -> new Words("ไฟล์ข้อความ", "Text file");
      case OTHER -> new Words("ไฟล์ชนิดอื่น", "Another kind of file");
    };
  }

  private static Words why(State state) {
    return switch (state) {
      case State.Awaited _ -> new Words("กำลังรับไฟล์จาก LINE", "still on its way from LINE");
      case State.NotKept(var reason) -> notKept(reason);
      case State.Erased _, State.Kept _ ->
          new Words("ไม่มีไฟล์แล้ว ผู้ส่งเรียกคืน หรือลบตามคำขอ", "no more: taken back, or erased");
    };
  }

  private static Words notKept(State.Reason reason) {
    return switch (reason) {
      case TOO_LARGE -> new Words("ไม่ได้เก็บ ไฟล์ใหญ่เกินกำหนด", "not kept: too large");
      case TOO_MUCH_IN_A_DAY ->
          new Words("ไม่ได้เก็บ ส่งเกินขนาดรวมต่อวัน", "not kept: more than is taken in a day");
      case GONE -> new Words("ไม่ได้เก็บ LINE ไม่มีไฟล์นี้แล้ว", "not kept: LINE has it no longer");
      case INFECTED -> new Words("ไม่ได้เก็บ พบไวรัส", "not kept: a virus was found in it");
      case FAILED ->
          new Words("ไม่ได้เก็บ รับจาก LINE ไม่สำเร็จ", "not kept: LINE did not give it");
    };
  }
}
