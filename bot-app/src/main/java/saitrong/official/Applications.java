package saitrong.official;

import java.util.Optional;
import saitrong.citizen.CitizenId;

/// The cases in which somebody applies to be verified, as whoever keeps the cases knows them.
public interface Applications {

  /// The kind that the flow `official-admin` opens.
  String KIND = "official-admin";

  /// @param number as staff type it, `11/69` or `00011/2569`
  Optional<Application> numbered(String number);

  /// A case.
  ///
  /// @param number in full
  /// @param kind any kind: whoever asks sees to it that it is ours
  record Application(String number, String kind, CitizenId citizen) {}
}
