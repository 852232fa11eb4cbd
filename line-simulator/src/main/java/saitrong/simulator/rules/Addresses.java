package saitrong.simulator.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/// Addresses in messages: pictures by https only, links by the schemes that the phone can open.
final class Addresses {

  private static final int LONGEST_PICTURE = 2_000;
  private static final int LONGEST_LINK = 1_000;
  private static final List<String> OPENED = List.of("http", "https", "line", "tel");

  private Addresses() {}

  static void needsHttps(Spot spot) {
    if (!spot.isGiven()) {
      spot.refuse(spot.flexIn() == null ? "May not be empty" : "must be specified");
    } else {
      mayBeHttps(spot);
    }
  }

  static void mayBeHttps(Spot spot) {
    spot.mayHaveText(LONGEST_PICTURE, Count::units);
    spot.text()
        .filter(address -> !scheme(address).equals("https"))
        .ifPresent(address ->
            spot.refuse(
                spot.flexIn() == null ? "Must be a valid HTTPS URL" : "invalid uri scheme"));
  }

  static void needsLink(Spot spot) {
    spot.needsText(LONGEST_LINK, Count::units);
    spot.text()
        .filter(address -> !address.isEmpty())
        .map(Addresses::scheme)
        .filter(scheme -> !OPENED.contains(scheme))
        .ifPresent(scheme -> spot.refuse(scheme.isEmpty() ? "invalid uri" : "invalid uri scheme"));
  }

  /// The scheme in small letters, empty when this is no address.
  private static String scheme(String address) {
    try {
      var scheme = new URI(address).getScheme();
      return scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException notAnAddress) {
      return "";
    }
  }
}
