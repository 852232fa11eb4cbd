package saitrong.content;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import saitrong.shared.FileTrouble;

/// The folder an agency edits: the way in for new content.
///
/// @param flows the folder of the scripts
/// @param faq the folder of the answers
/// @param agency the profile's file name without ending, or a path to it
public record ContentFolder(Path folder, Path flows, Path faq, String agency) {

  private static final String DEFAULT_AGENCY = "profile";
  private static final long MEGABYTE = 1024 * 1024;

  /// The files as they lie there now, and what they say.
  record Found(FileSet files, Reading reading) {}

  public Reading read() {
    return find().reading();
  }

  /// What would be read if this file held that.
  public Reading readingWith(Path changed, byte[] bytes) {
    var places = Shelves.places(this);
    var problems = new Problems(places);
    var files = new HashMap<>(files(places, problems).files());
    var name =
        places.entrySet().stream()
            .filter(it -> isSame(it.getValue(), changed))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no file of the set is " + changed));
    files.put(name, bytes);
    return Shelves.read(new FileSet(files), problems);
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  Found find() {
    var places = Shelves.places(this);
    var problems = new Problems(places);
    refuseTooMuch(places, problems);
    var files = problems.none() ? files(places, problems) : FileSet.EMPTY;
    // Without all files the rest would complain of what is not there.
    return problems.none()
        ? new Found(files, Shelves.read(files, problems))
        : new Found(FileSet.EMPTY, new Reading.Broken(problems.inFileOrder()));
  }

  Path profile() {
    String name = agency.isBlank() ? DEFAULT_AGENCY : agency.strip();
    boolean isPath = name.endsWith(".yaml") || name.endsWith(".yml") || name.contains("/");
    return isPath || name.contains("\\") ? Path.of(name) : folder.resolve(name + ".yaml");
  }

  /// A file that agencies share, unless this one has its own beside it, which is named after its
  /// profile: `rich-menus-tambon-example.yaml` for `tambon-example.yaml`.
  Path ownOrShared(String shared) {
    String own = shared.replace(".yaml", "-" + profile().getFileName());
    return Files.isRegularFile(folder.resolve(own)) ? folder.resolve(own) : folder.resolve(shared);
  }

  /// A file that no two agencies share: that of the default profile has the plain name.
  Path own(String file) {
    String profile = String.valueOf(profile().getFileName());
    return folder.resolve(
        profile.equals(DEFAULT_AGENCY + ".yaml") ? file : file.replace(".yaml", "-" + profile));
  }

  /// Names it among the folders of all instances: two machines may have the same path.
  String place() {
    return host() + ":" + folder.toAbsolutePath().normalize();
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "localhost";
    }
  }

  /// Of what is not there, whoever needs it complains; what lies there and cannot be read must not
  /// be missed in silence, for a set without it would pass for a whole one.
  private static FileSet files(Map<String, Path> places, Problems problems) {
    var files = new HashMap<String, byte[]>();
    places.forEach((name, place) -> {
      try {
        files.put(name, Files.readAllBytes(place));
      } catch (IOException _) {
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
          problems.add(name, 1, FileTrouble.UNREADABLE.thai(), FileTrouble.UNREADABLE.english());
        }
      }
    });
    return new FileSet(files);
  }

  /// Before anything is read: somebody may have put a film there.
  private static void refuseTooMuch(Map<String, Path> places, Problems problems) {
    var sizes = new HashMap<String, Long>();
    places.forEach((name, place) -> sizes.put(name, size(place)));
    long all = sizes.values().stream().mapToLong(Long::longValue).sum();
    if (all > FileSet.MOST_BYTES) {
      var largest = sizes.entrySet().stream().max(Comparator.comparing(Map.Entry::getValue));
      var most = FileSet.MOST_BYTES / MEGABYTE;
      problems.add(
          largest.orElseThrow().getKey(),
          1,
          "ไฟล์ทั้งหมดรวมกันเกิน %d MB และไฟล์นี้ใหญ่ที่สุด ให้ลดขนาดหรือตัดส่วนที่ไม่ใช้ออก"
              .formatted(most),
          "All files together exceed %d MB and this one is the largest: make it smaller."
              .formatted(most));
    }
  }

  private static long size(Path place) {
    try {
      return Files.size(place);
    } catch (IOException missing) {
      return 0;
    }
  }
}
