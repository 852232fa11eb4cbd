package saitrong.attachment;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import saitrong.shared.Backoff;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

/// The keeping of files, wired by hand for tests of other packages.
public final class WiredAttachments {

  public static final long MOST_OF_A_FILE = 1_000_000;
  public static final long MOST_OF_A_DAY = 2_000_000;

  final AttachmentMetrics metrics = new AttachmentMetrics();
  final AttachmentFigures figures;
  private final Fetches fetches;
  private final Attachments attachments;
  private final OfficeFiles officeFiles;

  public WiredAttachments(
      ContentSource source,
      MongoDatabase database,
      FieldCipher cipher,
      boolean alone,
      Executor threads,
      InstantSource clock) {
    this(source, database, cipher, Scan.OFF, alone, threads, clock);
  }

  WiredAttachments(
      ContentSource source,
      MongoDatabase database,
      FieldCipher cipher,
      Scan scan,
      boolean alone,
      Executor threads,
      InstantSource clock) {
    var shelf = Shelf.in(database, cipher);
    var limits = new Limits(MOST_OF_A_FILE, MOST_OF_A_DAY);
    var backoff = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(15), new Random(1));
    var fetching = new Fetching(source, shelf, cipher, limits, scan, backoff, metrics, clock);
    this.fetches = new Fetches(shelf, fetching, alone, threads, clock);
    this.attachments = new Attachments(shelf, fetches, cipher, metrics, clock);
    this.officeFiles =
        new OfficeFiles(shelf, cipher, new Storing(shelf, cipher, limits, scan, clock), clock);
    this.figures = new AttachmentFigures(shelf, clock);
  }

  public static List<DeclaredCollection> collections() {
    return Shelf.collections();
  }

  public Attachments attachments() {
    return attachments;
  }

  public OfficeFiles officeFiles() {
    return officeFiles;
  }

  /// As the ticker does each second.
  public void sweep() {
    fetches.sweep();
  }
}
