package saitrong.cases.web;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import saitrong.cases.Csv;
import saitrong.shared.Language;
import saitrong.staff.Account;

/// A list as a file for a spreadsheet: what the register tells of each case and nothing more, so
/// neither names nor words nor confidential cases leave the desk.
@Controller
class ListedDesk {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final DeskLists lists;
  private final RegisterPage page;
  private final InstantSource clock;

  ListedDesk(DeskLists lists, RegisterPage page, InstantSource clock) {
    this.lists = lists;
    this.page = page;
    this.clock = clock;
  }

  @GetMapping("/console/cases/list.csv")
  ResponseEntity<byte[]> export(
      @AuthenticationPrincipal Account account,
      @ModelAttribute("asked") TypedList asked,
      Locale locale) {
    var language = Language.of(locale.getLanguage());
    var wanted = asked.wanted(clock.instant());
    return ResponseEntity.ok()
        .contentType(CSV)
        .cacheControl(CacheControl.noStore())
        .header(
            "Content-Disposition",
            "attachment; filename=\"cases-%s.csv\"".formatted(wanted.view().code()))
        .body(table(account, wanted, language).getBytes(StandardCharsets.UTF_8));
  }

  private String table(Account account, Wanted wanted, Language language) {
    var table = new StringBuilder().append(Csv.BYTE_ORDER_MARK);
    var unitsOnly = page.unitsOnly();
    table.append(Csv.row(page.head(language).stream()));
    lists
        .exported(account, wanted)
        .forEach(it -> table.append(Csv.row(page.row(it, unitsOnly, language).stream())));
    return table.toString();
  }
}
