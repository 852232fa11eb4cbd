package saitrong.handoff.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.content.AgencyProfile;
import saitrong.content.Contents;
import saitrong.content.Directory;
import saitrong.handoff.UnitQueues;
import saitrong.shared.Language;
import saitrong.staff.Login;
import saitrong.staff.Signatures;

/// In whose name an officer speaks: their unit's where several of the agency answer here, or else
/// the office's, and their own where they choose to.
record Signed(Signatures signatures, UnitQueues units, Contents contents) {

  /// @param unit as their account names it
  String by(Login account, @Nullable String unit, Language language) {
    var office = office(unit, language);
    return name(account).map(name -> name + ", " + office).orElse(office);
  }

  /// Absent where they sign with the office alone.
  Optional<String> name(Login account) {
    return signatures.of(account);
  }

  String office(@Nullable String unit, Language language) {
    return Optional.ofNullable(unit)
        .flatMap(units::called)
        .map(Directory.Unit::name)
        .map(it -> it.in(language))
        .orElseGet(() -> office(language));
  }

  String office(Language language) {
    AgencyProfile profile = contents.active().profile();
    return (profile.unit() == null ? profile.name() : profile.unit()).in(language);
  }
}
