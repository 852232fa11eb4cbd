package saitrong.simulator.api;

import java.util.Optional;
import saitrong.simulator.http.Call;
import saitrong.simulator.http.Routes;
import saitrong.simulator.webhook.Webhooks;
import saitrong.simulator.world.World;

/// The list of calls that are played.
final class Endpoints {

  static final String REPLY = "/v2/bot/message/reply";
  static final String PUSH = "/v2/bot/message/push";

  private final Routes routes = new Routes();

  Endpoints(World world, Webhooks webhooks) {
    messages(new Replying(world, new Speaking(world)), new Pushing(world, new Speaking(world)));
    account(new Account(world));
    content(new MessageContent(world));
    webhook(new WebhookEndpoint(world, webhooks));
    menus(new MenuCalls(world));
    links(new MenuLinks(world));
  }

  Optional<Routes.Found> find(Call call) {
    return routes.find(call);
  }

  static boolean sends(String path) {
    return path.equals(REPLY) || path.equals(PUSH);
  }

  private void messages(Replying replying, Pushing pushing) {
    routes
        .on("POST " + REPLY, replying::reply)
        .on("POST " + PUSH, pushing::push)
        .on("POST /v2/bot/message/validate/reply", Validating::validate)
        .on("POST /v2/bot/message/validate/push", Validating::validate);
  }

  private void account(Account account) {
    routes
        .on("GET /v2/bot/info", account::info)
        .on("GET /v2/bot/message/quota", account::quota)
        .on("GET /v2/bot/message/quota/consumption", account::consumption)
        .on("GET /v2/bot/profile/{userId}", account::profile)
        .on("POST /v2/bot/chat/loading/start", account::loading)
        .on("POST /v2/bot/chat/markAsRead", account::markAsRead);
  }

  private void content(MessageContent content) {
    routes
        .on("GET /v2/bot/message/{messageId}/content", content::content)
        .on("GET /v2/bot/message/{messageId}/content/preview", content::preview)
        .on("GET /v2/bot/message/{messageId}/content/transcoding", content::transcoding);
  }

  private void webhook(WebhookEndpoint endpoint) {
    routes
        .on("GET /v2/bot/channel/webhook/endpoint", endpoint::get)
        .on("PUT /v2/bot/channel/webhook/endpoint", endpoint::set)
        .on("POST /v2/bot/channel/webhook/test", endpoint::test);
  }

  private void menus(MenuCalls menus) {
    routes
        .on("POST /v2/bot/richmenu", menus::create)
        .on("POST /v2/bot/richmenu/validate", menus::validate)
        .on("GET /v2/bot/richmenu/list", menus::list)
        .on("GET /v2/bot/richmenu/{id}", menus::get)
        .on("DELETE /v2/bot/richmenu/{id}", menus::delete)
        .on("POST /v2/bot/richmenu/{id}/content", menus::upload)
        .on("GET /v2/bot/richmenu/{id}/content", menus::download);
  }

  private void links(MenuLinks links) {
    routes
        .on("POST /v2/bot/richmenu/alias", links::createAlias)
        .on("GET /v2/bot/richmenu/alias/list", links::listAliases)
        .on("GET /v2/bot/richmenu/alias/{id}", links::getAlias)
        .on("POST /v2/bot/richmenu/alias/{id}", links::updateAlias)
        .on("DELETE /v2/bot/richmenu/alias/{id}", links::deleteAlias)
        .on("POST /v2/bot/user/{userId}/richmenu/{id}", links::link)
        .on("GET /v2/bot/user/{userId}/richmenu", links::linked)
        .on("DELETE /v2/bot/user/{userId}/richmenu", links::unlink);
  }
}
