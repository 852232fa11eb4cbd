package saitrong.attachment;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How much of what citizens send is kept, and who looks into it before.
///
/// @param mostFileSize a larger file is refused (`SAITRONG_MOST_FILE_SIZE`)
/// @param mostFilesADay all files of one citizen on one day; more is refused
///   (`SAITRONG_MOST_FILES_A_DAY`)
/// @param clamd host:port of ClamAV's daemon; empty: nobody looks (`SAITRONG_CLAMD`)
@ConfigurationProperties("saitrong.attachment")
record AttachmentProperties(
    @DefaultValue("20MB") DataSize mostFileSize,
    @DefaultValue("200MB") DataSize mostFilesADay,
    @DefaultValue("") String clamd) {

  /// Well within the time that a claim holds without being renewed.
  private static final Duration PATIENCE = WantedFiles.LEASE.dividedBy(3);

  private static final Pattern ADDRESS = Pattern.compile("(.+):([0-9]{1,5})");
  private static final int LAST_PORT = 65_535;

  AttachmentProperties {
    clamd = clamd.strip();
    if (!clamd.isEmpty() && !isAddress(clamd)) {
      throw new IllegalArgumentException(
          "SAITRONG_CLAMD ต้องเป็น ชื่อเครื่อง:พอร์ต เช่น clamav:3310"
              + " / must be host:port, as clamav:3310");
    }
  }

  Limits limits() {
    return new Limits(mostFileSize.toBytes(), mostFilesADay.toBytes());
  }

  Scan scan() {
    var address = ADDRESS.matcher(clamd);
    return address.matches()
        ? new Clamd(address.group(1), Integer.parseInt(address.group(2)), PATIENCE)
        : Scan.OFF;
  }

  private static boolean isAddress(String typed) {
    var address = ADDRESS.matcher(typed);
    return address.matches() && Integer.parseInt(address.group(2)) <= LAST_PORT;
  }
}
