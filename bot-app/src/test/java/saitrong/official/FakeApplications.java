package saitrong.official;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import saitrong.citizen.CitizenId;
import saitrong.ticket.State;

/// Cases that are nothing but a number, a kind and a state.
final class FakeApplications implements Applications {

  private final Map<String, Application> all = new HashMap<>();
  final List<String> granted = new ArrayList<>();

  void has(String number, String kind, CitizenId citizen, State state) {
    all.put(number, new Application(number, kind, citizen, state));
  }

  @Override
  public Optional<Application> numbered(String number) {
    return Optional.ofNullable(all.get(number.equals("11/69") ? "00011/2569" : number));
  }

  @Override
  public void granted(Application application, String by) {
    granted.add(application.number() + " by " + by);
  }

  /// Long ago, with words of its own.
  @Override
  public Optional<Result> result(String number) {
    return Optional.of(new Result(Instant.EPOCH, new UUID(0, 0)));
  }
}
