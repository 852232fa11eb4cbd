package saitrong.content;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which agency this installation serves.
///
/// @param agency the profile: a file name without ending in the folder, or a path to a file
///   (SAITRONG_AGENCY)
/// @param agencyDir the folder with profiles, sentences and holidays (SAITRONG_AGENCY_DIR)
/// @param flowsDir the folder with the scripts (SAITRONG_FLOWS_DIR)
@ConfigurationProperties("saitrong.content")
record ContentSettings(
    @DefaultValue("profile") String agency,
    @DefaultValue("./agency") Path agencyDir,
    @DefaultValue("./conversation-flows") Path flowsDir) {}
