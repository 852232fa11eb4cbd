package saitrong.cases.web;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import saitrong.cases.Csv;
import saitrong.shared.Language;
import saitrong.staff.Account;

/// The register of services of a month, to be printed or to be counted in a spreadsheet.
@Controller
class RegisterDesk {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final DeskLists lists;
  private final RegisterPage page;
  private final InstantSource clock;

  RegisterDesk(DeskLists lists, RegisterPage page, InstantSource clock) {
    this.lists = lists;
    this.page = page;
    this.clock = clock;
  }

  /// Of a table.
  record Row(String path, List<String> cells) {}

  @GetMapping("/console/cases/register")
  String show(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String month,
      Locale locale,
      Model model) {
    var language = Language.of(locale.getLanguage());
    var wanted = TypedMonth.of(month, clock.instant());
    var unitsOnly = page.unitsOnly();
    var rows =
        lists.register(account, wanted).stream()
            .map(it -> new Row(CaseListDesk.path(it.number()), page.row(it, unitsOnly, language)))
            .toList();
    model.addAttribute("month", wanted.toString());
    model.addAttribute("named", TypedMonth.in(wanted, language));
    model.addAttribute("printed", new CaseDeskWords(language).moment(clock.instant()));
    model.addAttribute("head", page.head(language));
    model.addAttribute("rows", rows);
    return "cases/register";
  }

  @GetMapping("/console/cases/register.csv")
  ResponseEntity<byte[]> export(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String month,
      Locale locale) {
    var language = Language.of(locale.getLanguage());
    var wanted = TypedMonth.of(month, clock.instant());
    return ResponseEntity.ok()
        .contentType(CSV)
        .cacheControl(CacheControl.noStore())
        .header("Content-Disposition", "attachment; filename=\"register-%s.csv\"".formatted(wanted))
        .body(table(account, wanted, language).getBytes(StandardCharsets.UTF_8));
  }

  private String table(Account account, YearMonth month, Language language) {
    var unitsOnly = page.unitsOnly();
    var table = new StringBuilder().append(Csv.BYTE_ORDER_MARK);
    table.append(Csv.row(page.head(language).stream()));
    lists
        .exported(account, month)
        .forEach(it -> table.append(Csv.row(page.row(it, unitsOnly, language).stream())));
    return table.toString();
  }
}
