package saitrong.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A menu's way from its definition to the phone, and what LINE refuses on it.
class RichMenuTest {

  private static final String AREA =
      """
      {"bounds": {"x": 0, "y": 0, "width": 400, "height": 270},
       "action": {"type": "postback", "label": "เมนู", "data": "menu"}}\
      """;

  private Stage stage;

  @BeforeEach
  void start() throws IOException {
    stage = new Stage();
  }

  @AfterEach
  void stop() {
    stage.close();
  }

  @Test
  void isShownToEverybodyOnceItHasItsPicture() throws IOException {
    var citizen = stage.friend();
    var id = create();
    assertThat(stage.api.post("/v2/bot/user/all/richmenu/" + id, "").message())
        .isEqualTo("must upload richmenu image before applying it to user");

    assertThat(upload(id, 800, 540).status()).isEqualTo(200);
    assertThat(stage.api.post("/v2/bot/user/all/richmenu/" + id, "").status()).isEqualTo(200);
    citizen.taps("เมนู");

    assertThat(stage.bot.lastEvent().at("/postback/data").asString()).isEqualTo("menu");
    assertThat(stage.api.get("/v2/bot/user/all/richmenu").body().path("richMenuId").asString())
        .isEqualTo(id);
    assertThat(stage.api.get("/v2/bot/richmenu/list").body().path("richmenus")).hasSize(1);
    assertThat(stage.api.get("/v2/bot/richmenu/" + id).body().path("name").asString())
        .isEqualTo("หลัก");
  }

  @Test
  void takesOnePictureOfItsOwnSizeOnly() throws IOException {
    var id = create();

    assertThat(upload(id, 800, 541).status()).isEqualTo(400);
    assertThat(upload(id, 800, 540).status()).isEqualTo(200);
    assertThat(upload(id, 800, 540).message())
        .isEqualTo("An image has already been uploaded to the richmenu");
    assertThat(upload("richmenu-unknown", 800, 540).message()).isEqualTo("richmenu not found");
  }

  @Test
  void knowsAPictureByItsBytesAndNotByItsHeader() throws IOException {
    var id = create();
    var whole = picture("png", 800, 540);

    assertThat(upload(id, picture("gif", 800, 540), "image/png").status()).isEqualTo(400);
    assertThat(upload(id, picture("jpg", 800, 540), "image/png").message())
        .isEqualTo("The image is no image/png");
    assertThat(upload(id, Arrays.copyOf(whole, 200), "image/png").status()).isEqualTo(400);
    assertThat(upload(id, new byte[] {1, 2, 3}, "image/png").status()).isEqualTo(400);
    assertThat(upload(id, picture("jpg", 800, 540), "image/jpeg").status()).isEqualTo(200);
  }

  @Test
  void refusesPicturesOverOneMegabyteAndOtherKinds() {
    var path = "/v2/bot/richmenu/" + create() + "/content";

    assertThat(
            stage
                .api
                .send("POST", path, new byte[1024 * 1024 + 1], Map.of("Content-Type", "image/png"))
                .status())
        .isEqualTo(413);
    assertThat(
            stage.api.send("POST", path, new byte[1], Map.of("Content-Type", "image/gif")).status())
        .isEqualTo(415);
  }

  @Test
  void isGivenToOneCitizenAndTakenBack() throws IOException {
    var citizen = stage.friend();
    var id = create();
    upload(id, 800, 540);
    var path = "/v2/bot/user/" + citizen.id() + "/richmenu";

    assertThat(stage.api.get(path).message()).isEqualTo("the user has no richmenu");
    stage.api.post(path + "/" + id, "");
    assertThat(stage.api.get(path).body().path("richMenuId").asString()).isEqualTo(id);
    stage.api.delete(path);
    assertThat(stage.api.get(path).status()).isEqualTo(404);
  }

  @Test
  void isGoneEverywhereOnceDeleted() throws IOException {
    var id = create();
    upload(id, 800, 540);
    stage.api.post("/v2/bot/user/all/richmenu/" + id, "");
    stage.api.post(
        "/v2/bot/richmenu/alias",
        "{\"richMenuAliasId\": \"main\", \"richMenuId\": \"%s\"}".formatted(id));
    assertThat(stage.api.get("/v2/bot/richmenu/alias/main").status()).isEqualTo(200);

    assertThat(stage.api.delete("/v2/bot/richmenu/" + id).status()).isEqualTo(200);

    assertThat(stage.api.get("/v2/bot/user/all/richmenu").message())
        .isEqualTo("no default richmenu");
    assertThat(stage.api.get("/v2/bot/richmenu/alias/main").status()).isEqualTo(404);
    assertThat(stage.api.delete("/v2/bot/richmenu/" + id).status()).isEqualTo(404);
  }

  @Test
  void givesWhoeverHadItTheCommonMenuAgainOnceDeleted() throws IOException {
    var citizen = stage.friend();
    var common = create();
    upload(common, 800, 540);
    stage.api.post("/v2/bot/user/all/richmenu/" + common, "");
    var own = create("พิเศษ", "เมนู", AREA.replace("เมนู", "พิเศษ"), 540);
    upload(own, 800, 540);
    var path = "/v2/bot/user/" + citizen.id() + "/richmenu";
    stage.api.post(path + "/" + own, "");
    citizen.taps("พิเศษ");

    stage.api.delete("/v2/bot/richmenu/" + own);

    assertThat(stage.api.get(path).status()).isEqualTo(404);
    citizen.taps("เมนู");
    assertThat(stage.bot.lastEvent().at("/postback/data").asString()).isEqualTo("menu");
  }

  @Test
  void refusesLabelsThatAreTooLongAndMenusThatAreNotThere() throws IOException {
    var citizen = stage.friend();
    var path = "/v2/bot/user/" + citizen.id() + "/richmenu/";

    assertThat(validate("a", "a", AREA.replace("เมนู", "น้ำ".repeat(20)), 540).status())
        .isEqualTo(200);
    assertThat(validate("a", "a", AREA.replace("เมนู", "น้ำ".repeat(21)), 540).detail())
        .isEqualTo("areas[0].action.label: Length must be between 0 and 20");
    assertThat(stage.api.post(path + "richmenu-unknown", "").status()).isEqualTo(404);
    assertThat(stage.api.post(path + create(), "").message())
        .isEqualTo("must upload richmenu image before applying it to user");
  }

  @Test
  void switchesByAliasWhenTheCitizenTapsTheTab() throws IOException {
    var citizen = stage.friend();
    var id = create();
    upload(id, 800, 540);
    stage.api.post(
        "/v2/bot/richmenu/alias",
        "{\"richMenuAliasId\": \"main\", \"richMenuId\": \"%s\"}".formatted(id));
    var tab =
        create(
            "หลัก",
            "เมนู",
            AREA.replace("\"postback\"", "\"richmenuswitch\", \"richMenuAliasId\": \"main\""),
            540);
    upload(tab, 800, 540);
    stage.api.post("/v2/bot/user/all/richmenu/" + tab, "");

    citizen.taps("เมนู");

    var own = stage.api.get("/v2/bot/user/" + citizen.id() + "/richmenu").body();
    assertThat(own.path("richMenuId").asString()).isEqualTo(id);
    assertThat(stage.bot.lastEvent().at("/postback/params/status").asString()).isEqualTo("SUCCESS");
  }

  @Test
  void staysInsideTheLimits() {
    assertThat(validate("ก".repeat(300), "ก".repeat(14), AREA, 540).status()).isEqualTo(200);
    assertThat(validate("ก".repeat(301), "a", AREA, 540).detail())
        .isEqualTo("name: Length must be between 0 and 300");
    assertThat(validate("a", "ก".repeat(15), AREA, 540).detail())
        .isEqualTo("chatBarText: Length must be between 0 and 14");
    assertThat(validate("a", "a", Messages.times(20, AREA), 540).status()).isEqualTo(200);
    assertThat(validate("a", "a", Messages.times(21, AREA), 540).detail())
        .isEqualTo("areas: Size must be between 0 and 20");
    assertThat(validate("a", "a", AREA.replace("400", "801"), 540).status()).isEqualTo(400);
    assertThat(validate("a", "a", "", 551).status()).isEqualTo(200);
    assertThat(validate("a", "a", "", 552).detail()).startsWith("size: The aspect ratio");
    assertThat(validate("a", "a", "", 249).status()).isEqualTo(400);
  }

  private BotClient.Told validate(String name, String bar, String areas, int height) {
    return stage.api.post("/v2/bot/richmenu/validate", menu(name, bar, areas, height));
  }

  private String create() {
    return create("หลัก", "เมนู", AREA, 540);
  }

  private String create(String name, String bar, String areas, int height) {
    var told = stage.api.post("/v2/bot/richmenu", menu(name, bar, areas, height));
    return told.body().path("richMenuId").asString("");
  }

  private static String menu(String name, String bar, String areas, int height) {
    return """
    {"size": {"width": 800, "height": %d}, "selected": true, "name": "%s", "chatBarText": "%s",
     "areas": [%s]}\
    """
        .formatted(height, name, bar, areas);
  }

  private BotClient.Told upload(String id, int width, int height) throws IOException {
    return upload(id, picture("png", width, height), "image/png");
  }

  private BotClient.Told upload(String id, byte[] picture, String type) {
    return stage.api.send(
        "POST", "/v2/bot/richmenu/" + id + "/content", picture, Map.of("Content-Type", type));
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }
}
