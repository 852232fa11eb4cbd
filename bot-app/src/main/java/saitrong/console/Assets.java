package saitrong.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.webjars.WebJarVersionLocator;
import saitrong.shared.Digest;

/// The files that the desk's pages need, its own and those of two libraries, by the names that the
/// pages use. Their address changes with what is in any of them: a browser keeps them for good, so
/// each page stands there at once and in its own letters, also on an old computer and a slow line.
///
/// @param version of all of them together
record Assets(String version, Map<String, Resource> files) {

  static final String PATH = "/console/assets/";

  private static final String OWN = "saitrong/console/assets/";
  private static final Pattern A_VERSION = Pattern.compile("[0-9a-f]{16}/");

  static Assets read() {
    try {
      var files = new TreeMap<String, Resource>();
      for (var file : own()) {
        files.put(nameOf(file), file);
      }
      files.put("lib/tabler.css", ofLibrary("tabler__core", "dist/css/tabler.min.css"));
      files.put("lib/htmx.js", ofLibrary("htmx.org", "dist/htmx.min.js"));
      return of(files);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Assets of(Map<String, Resource> files) throws IOException {
    return new Assets(versionOf(new TreeMap<>(files)), Map.copyOf(files));
  }

  private static Resource[] own() throws IOException {
    return new PathMatchingResourcePatternResolver().getResources("classpath:" + OWN + "**/*.*");
  }

  private static String nameOf(Resource file) throws IOException {
    var whole = file.getURL().toString();
    return whole.substring(whole.lastIndexOf(OWN) + OWN.length());
  }

  private static Resource ofLibrary(String library, String file) {
    var path = new WebJarVersionLocator().fullPath(library, file);
    return new ClassPathResource(Objects.requireNonNull(path, library));
  }

  private static String versionOf(Map<String, Resource> files) throws IOException {
    var all = new StringBuilder();
    for (var file : files.entrySet()) {
      var content = Digest.of(file.getValue().getContentAsByteArray());
      all.append(file.getKey()).append(' ').append(content).append('\n');
    }
    return Digest.of(all.toString());
  }

  /// Under which the pages find them.
  String base() {
    return PATH + version;
  }

  /// Whether the address is one at which nothing else will ever be.
  boolean isForGood(String path) {
    return path.startsWith(base() + "/");
  }

  /// Also by the address of another release, whose page asks here while both of them run, and
  /// without any version.
  Optional<Resource> at(String path) {
    return path.startsWith(PATH)
        ? Optional.ofNullable(
            files.get(A_VERSION.matcher(path.substring(PATH.length())).replaceFirst("")))
        : Optional.empty();
  }
}
