package saitrong.attachment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How much of what citizens send is kept.
///
/// @param mostFileSize a larger file is refused (`SAITRONG_MOST_FILE_SIZE`)
/// @param mostFilesADay all files of one citizen on one day; more is refused
///   (`SAITRONG_MOST_FILES_A_DAY`)
@ConfigurationProperties("saitrong.attachment")
record AttachmentProperties(
    @DefaultValue("20MB") DataSize mostFileSize, @DefaultValue("200MB") DataSize mostFilesADay) {

  Limits limits() {
    return new Limits(mostFileSize.toBytes(), mostFilesADay.toBytes());
  }
}
