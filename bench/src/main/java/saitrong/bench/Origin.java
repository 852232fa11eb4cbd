package saitrong.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedFrame;

/// Whose work a stack is: the nearest frame of our own, and the nearest library above it. The JDK
/// counts for whoever called it, but for its cryptography.
///
/// @param ourPackage as `saitrong.inbox`
/// @param ourMethod as `inbox.Lanes.next`
record Origin(String ourPackage, String ourMethod, String library) {

  private static final String OURS = "saitrong.";
  private static final String NOBODY = "(none of ours)";

  private static final List<Map.Entry<String, String>> LIBRARIES =
      List.of(
          Map.entry(OURS, "our own code"),
          Map.entry("io.netty.", "netty"),
          Map.entry("reactor.netty.", "reactor-netty"),
          Map.entry("reactor.", "reactor"),
          Map.entry("com.mongodb.", "mongodb driver"),
          Map.entry("org.bson.", "mongodb driver"),
          Map.entry("de.bwaldvogel.", "mongo-java-server"),
          Map.entry("org.h2.", "h2"),
          Map.entry("tools.jackson.", "jackson"),
          Map.entry("com.fasterxml.jackson.", "jackson"),
          Map.entry("com.linecorp.", "line sdk"),
          Map.entry("com.github.benmanes.", "caffeine"),
          Map.entry("org.springframework.", "spring"),
          Map.entry("io.micrometer.", "micrometer"),
          Map.entry("ch.qos.logback.", "logging"),
          Map.entry("org.slf4j.", "logging"),
          Map.entry("javax.crypto.", "cryptography"),
          Map.entry("com.sun.crypto.", "cryptography"),
          Map.entry("sun.security.", "cryptography"),
          Map.entry("java.security.", "cryptography"),
          Map.entry("jdk.internal.net.http.", "jdk http client"),
          Map.entry("java.lang.VirtualThread", "jdk virtual threads"));

  /// @param frames the innermost first
  static Origin of(List<RecordedFrame> frames) {
    return ofMethods(frames.stream().map(Origin::method).toList());
  }

  /// @param methods as `package.Class.method`, the innermost first
  static Origin ofMethods(List<String> methods) {
    var ours = methods.stream().filter(method -> method.startsWith(OURS)).findFirst();
    var library = methods.stream().flatMap(Origin::libraryOf).findFirst();
    return new Origin(
        ours.map(Origin::packageOf).orElse(NOBODY),
        ours.map(method -> method.substring(OURS.length())).orElse(NOBODY),
        library.orElse("jdk"));
  }

  private static String method(RecordedFrame frame) {
    var method = frame.getMethod();
    String type = method.getType().getName().replaceAll("\\$\\$.*", "");
    return type + "." + method.getName();
  }

  private static Stream<String> libraryOf(String method) {
    return LIBRARIES.stream()
        .filter(library -> method.startsWith(library.getKey()))
        .map(Map.Entry::getValue)
        .limit(1);
  }

  /// Up to the first name that begins with a capital letter.
  private static String packageOf(String method) {
    return method.replaceAll("\\.[A-Z].*", "");
  }
}
