package saitrong.staff;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What somebody types to say who they are: small Latin letters, digits, dots and hyphens, so that
/// it can be read out on the telephone. Capital letters are taken for small ones.
public record Login(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,30}[a-z0-9]");

  /// No e-mail address, and the login may stand within a Thai sentence, without a space.
  private static final Pattern CALLED = Pattern.compile("(?<![\\w.@-])@(" + FORM + ")");

  public Login {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("no login name");
    }
  }

  public static Optional<Login> read(String typed) {
    String small = typed.strip().toLowerCase(Locale.ROOT);
    return FORM.matcher(small).matches() ? Optional.of(new Login(small)) : Optional.empty();
  }

  /// Whom these words call, as `@login`, in their order; also where nobody signs in so.
  public static Set<Login> calledIn(String words) {
    return CALLED
        .matcher(words.toLowerCase(Locale.ROOT))
        .results()
        .map(it -> new Login(it.group(1)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public String toString() {
    return value;
  }
}
