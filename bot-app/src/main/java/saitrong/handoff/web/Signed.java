package saitrong.handoff.web;

import java.util.Optional;
import saitrong.content.AgencyProfile;
import saitrong.content.Contents;
import saitrong.shared.Language;
import saitrong.staff.Login;
import saitrong.staff.Signatures;

/// In whose name an officer speaks: the office's, and their own where they choose to.
record Signed(Signatures signatures, Contents contents) {

  String by(Login account, Language language) {
    return name(account)
        .map(name -> name + ", " + office(language))
        .orElseGet(() -> office(language));
  }

  /// Absent where they sign with the office alone.
  Optional<String> name(Login account) {
    return signatures.of(account);
  }

  String office(Language language) {
    AgencyProfile profile = contents.active().profile();
    return (profile.unit() == null ? profile.name() : profile.unit()).in(language);
  }
}
