package saitrong;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;

/// Where the stories of a case begin: somebody called, nobody has taken it up yet, and an officer
/// is at the desk.
abstract class CaseAtTheDesk {

  static final String LIST = "/console/cases";
  private static final Pattern FIELD = Pattern.compile("name=\"(once|seen)\" value=\"([^\"]*)\"");

  @RegisterExtension static final Office OFFICE = new Office();

  final RunningBot bot = OFFICE.bot();
  final Calls calls = new Calls(bot);
  DeskBrowser desk;
  Ticket ticket;

  @BeforeEach
  void somebodyCalledAndAnOfficerIsAtTheDesk() throws Exception {
    ticket = calls.one();
    desk = OFFICE.at("agent");
  }

  @AfterEach
  void closed() {
    desk.close();
  }

  String number() {
    return ticket.number().toString();
  }

  String path() {
    return path(ticket);
  }

  static String path(Ticket ticket) {
    return LIST + "/%d/%05d".formatted(ticket.number().year(), ticket.number().number());
  }

  /// One that is not there.
  String noPath() {
    return LIST + "/%d/99999".formatted(ticket.number().year());
  }

  String page() throws Exception {
    return page(desk);
  }

  String page(DeskBrowser of) throws Exception {
    return of.get(path()).body();
  }

  HttpResponse<String> send(String step) throws Exception {
    return send(step, Map.of());
  }

  HttpResponse<String> send(String step, Map<String, String> typed) throws Exception {
    return send(desk, step, typed);
  }

  HttpResponse<String> send(DeskBrowser of, String step, Map<String, String> typed)
      throws Exception {
    var all = form(page(of));
    all.putAll(typed);
    return of.sends(path(), path() + "/" + step, all);
  }

  /// The hidden fields of the forms on a page: they are the same for each step.
  static Map<String, String> form(String page) {
    var fields = new HashMap<String, String>();
    FIELD.matcher(page).results().forEach(it -> fields.put(it.group(1), it.group(2)));
    return fields;
  }

  /// Of several in a list, as a browser would send them one by one.
  static String chosen(Ticket... some) {
    return Stream.of(some)
        .map(it -> it.number() + " " + it.events().size())
        .collect(Collectors.joining(","));
  }

  void take(Step... steps) {
    calls.take(ticket, steps);
  }

  Ticket now() {
    return calls.now(ticket);
  }

  static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
  }
}
