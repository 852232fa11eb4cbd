package saitrong.content;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/// Which agency this installation serves, and where its files are.
///
/// @param agency the profile: a file name without ending in the folder, or a path to a file
///   (SAITRONG_AGENCY)
/// @param agencyDir the folder with profiles, sentences, holidays, promised times and directories
///   (SAITRONG_AGENCY_DIR)
/// @param flowsDir the folder with the flows and their stories (SAITRONG_FLOWS_DIR)
/// @param faqDir the folder with the answers (SAITRONG_FAQ_DIR)
@ConfigurationProperties("saitrong.content")
public record ContentSettings(
    @DefaultValue("profile") String agency,
    @DefaultValue("./agency") Path agencyDir,
    @DefaultValue("./conversation-flows") Path flowsDir,
    @DefaultValue("./faq-content") Path faqDir) {

  /// For commands that start no application.
  public static ContentSettings of(Environment environment) {
    return Binder.get(environment).bindOrCreate("saitrong.content", ContentSettings.class);
  }

  public ContentFolder folder() {
    return new ContentFolder(agencyDir, flowsDir, faqDir, agency);
  }
}
