package saitrong.faq;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Reads a list of ids that must be among those that an agency has.
///
/// @param english what one of them is called
record KnownIds(HeaderKey key, String english, Set<String> known) {

  Set<String> read(Header header) {
    var ids = new LinkedHashSet<String>();
    for (var item : header.items(key)) {
      String written = item.text();
      var id = known(written);
      id.ifPresent(ids::add);
      if (id.isEmpty() && !written.isEmpty()) {
        refuse(item, written);
      }
    }
    return ids;
  }

  private Optional<String> known(String written) {
    return known.stream().filter(it -> bare(it).equals(bare(written))).findFirst();
  }

  /// อื่นๆ is written with a blank and without one.
  private static String bare(String id) {
    return id.replaceAll("\\s", "");
  }

  private void refuse(HeaderValue item, String written) {
    var sorted = known.stream().sorted().toList();
    var nearest = Nearest.to(written, sorted);
    String all = String.join(", ", sorted);
    item.at()
        .wrong(
            "ไม่มี%s \"%s\"%s ที่มี: %s".formatted(key.thai(), written, nearest.thai(), all),
            "there is no %s \"%s\".%s There are: %s"
                .formatted(english, written, nearest.english(), all));
  }
}
