package saitrong.document;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where documents lie and how they are reached from outside.
///
/// @param folder empty: `documents` in the agency's folder (SAITRONG_DOCUMENTS_DIR)
/// @param publicBase this server as the public reaches it, https (SAITRONG_PUBLIC_BASE); empty: no
///   links are given
/// @param line where the bot's LINE is
@ConfigurationProperties("saitrong.document")
record DocumentProperties(@Nullable Path folder, @Nullable URI publicBase, @Nullable URI line) {

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1");

  DocumentProperties {
    if (folder != null && folder.toString().isEmpty()) {
      folder = null;
    }
    if (publicBase != null && publicBase.toString().isEmpty()) {
      publicBase = null;
    }
    if (publicBase != null && !isUsable(publicBase, line)) {
      throw new IllegalArgumentException(
          "SAITRONG_PUBLIC_BASE ต้องขึ้นต้นด้วย https:// เช่น https://helpdesk.example.go.th"
              + " / must begin with https://");
    }
  }

  private static boolean isUsable(URI base, @Nullable URI line) {
    return ("https".equals(base.getScheme()) || isOfATrial(base, line))
        && base.getHost() != null
        && base.getRawQuery() == null
        && base.getRawFragment() == null
        && base.getUserInfo() == null;
  }

  /// As the demo reaches itself, where LINE is a simulated one. The real one would refuse each
  /// picture and link, after the desk had taken them.
  private static boolean isOfATrial(URI base, @Nullable URI line) {
    return "http".equals(base.getScheme())
        && "localhost".equals(base.getHost())
        && line != null
        && HERE.contains(line.getHost());
  }
}
