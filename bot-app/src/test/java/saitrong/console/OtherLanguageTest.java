package saitrong.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

/// The link that shows the same page in the other language.
class OtherLanguageTest {

  @Test
  void keepsTheViewAndThePlaceInAList() {
    assertThat(way(MockServerHttpRequest.get("/console/cases?view=late&page=3")))
        .isEqualTo("/console/cases?view=late&page=3&lang=en");
    assertThat(way(MockServerHttpRequest.get("/console/cases?lang=en&view=late")))
        .isEqualTo("/console/cases?view=late&lang=th");
  }

  @Test
  void keepsThaiWordsOfTheAddressReadable() {
    assertThat(way(MockServerHttpRequest.get("/console/cases?system={x}", "DOH & ป้าย")))
        .isEqualTo(
            "/console/cases?system=DOH%20%26%20%E0%B8%9B%E0%B9%89%E0%B8%B2%E0%B8%A2&lang=en");
  }

  @ParameterizedTest
  @CsvSource({
    "/console/cases/2569/00001/accept, /console/cases/2569/00001",
    "/console/cases/several, /console/cases",
    "/console/cases/new, /console/cases/new",
    "/console/talks/01J/say, /console/talks/01J",
    "/console/account/signature, /console/account",
    "/console/account/alerts/address, /console/account/alerts",
    "/console/office/leaves/01J, /console/office",
    "/console/sign-in, /console/sign-in",
    "/console/password, /console/password"
  })
  void leadsFromTheAnswerToAFormToItsPage(String form, String page) {
    assertThat(way(MockServerHttpRequest.post(form))).isEqualTo(page + "?lang=en");
  }

  private static String way(MockServerHttpRequest.BaseBuilder<?> request) {
    return OtherLanguage.wayFrom(MockServerWebExchange.from(request));
  }
}
