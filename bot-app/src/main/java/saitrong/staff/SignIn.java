package saitrong.staff;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.staff.Guesses.Count;
import saitrong.store.FieldCipher;

/// Who comes in. Guessing gets slower with each try: by the browser where its owner was signed in
/// before, else by the network that it comes from. So a stranger slows down themselves, and not the
/// owner at the usual desk.
public final class SignIn {

  private static final String DID = "sign-in";
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
  private static final int SLIPS = 5;

  /// From many networks at once, for one account.
  private static final int TRIES_FROM_ANYWHERE = 30;

  /// A whole office may come from one address.
  private static final int TRIES_OF_A_NETWORK = 50;

  private final Accounts accounts;
  private final Sessions sessions;
  private final Guesses guesses;
  private final AuditTrail trail;
  private final FieldCipher cipher;

  SignIn(
      Accounts accounts, Sessions sessions, Guesses guesses, AuditTrail trail, FieldCipher cipher) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.guesses = guesses;
    this.trail = trail;
    this.cipher = cipher;
  }

  /// What came of it.
  public sealed interface Outcome {

    /// @param device for the browser to keep
    record Welcome(Account account, Session session, KnownDevice device) implements Outcome {}

    /// No such account, another password, one that is closed or whose first password is too old:
    /// whoever guesses is not told which.
    record Wrong() implements Outcome {}

    /// The password was not looked at.
    record Wait(Instant until) implements Outcome {}
  }

  /// @param network where it comes from, as an address without its last part
  /// @param device what the browser kept of an earlier sign-in
  public Outcome of(String typed, String password, String network, @Nullable KnownDevice device) {
    var login = Login.read(typed);
    var counts = counts(login, network, device);
    var wait = guesses.count(counts);
    if (wait.isPresent()) {
      return new Outcome.Wait(wait.get());
    }
    var account = login.flatMap(it -> accounts.withPassword(it, password));
    if (account.isEmpty()) {
      login.flatMap(accounts::find).ifPresent(it -> put(it, "sign-in-refused"));
      return new Outcome.Wrong();
    }
    guesses.forget(counts);
    return welcome(account.get());
  }

  private Outcome.Welcome welcome(Account account) {
    put(account, DID);
    var login = account.login();
    return new Outcome.Welcome(account, sessions.begin(login), KnownDevice.fresh(login, cipher));
  }

  private List<Count> counts(Optional<Login> login, String network, @Nullable KnownDevice device) {
    var ofTheNetwork = new Count(key("network", network), TRIES_OF_A_NETWORK, HALF_A_MINUTE);
    if (login.isEmpty()) {
      return List.of(ofTheNetwork);
    }
    var name = login.get();
    if (device != null && device.isOf(name, cipher)) {
      return List.of(new Count(key("device", device.value()), SLIPS, QUARTER));
    }
    return List.of(
        new Count(key("login", name + " " + network), SLIPS, QUARTER),
        new Count(key("anywhere", name.value()), TRIES_FROM_ANYWHERE, HALF_A_MINUTE),
        ofTheNetwork);
  }

  /// Addresses and names are not kept in clear for whoever tried.
  private String key(String kind, String what) {
    var mac = cipher.mac(("guess " + kind + " " + what).getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
  }

  /// Here only.
  public void out(Account account, Session session) {
    sessions.end(session);
    put(account, "sign-out");
  }

  /// On all devices.
  public void outEverywhere(Account account) {
    sessions.endAll(account.login());
    put(account, "sign-out-everywhere");
  }

  private void put(Account account, String did) {
    String login = account.login().value();
    trail.record(new Deed(account.name(), login, did, login));
  }
}
