package saitrong.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Makes whole HTTP requests of bodies, signed as LINE signs them.
final class WebhookRequests {

  private final Mac mac;
  private final String head;

  WebhookRequests(URI target, String secret) {
    this.mac = mac(secret);
    this.head =
        "POST %s HTTP/1.1\r\nHost: %s:%d\r\n"
                .formatted(target.getRawPath(), target.getHost(), target.getPort())
            + "Content-Type: application/json; charset=utf-8\r\n"
            + "User-Agent: LineBotWebhook/2.0\r\nx-line-signature: ";
  }

  private static Mac mac(String secret) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no HMAC-SHA256", e);
    }
  }

  byte[] signed(String body) {
    byte[] bytes = body.getBytes(UTF_8);
    return request(bytes, signature(bytes));
  }

  byte[] wronglySigned(String body) {
    byte[] bytes = body.getBytes(UTF_8);
    String right = signature(bytes);
    return request(bytes, (right.charAt(0) == 'A' ? 'B' : 'A') + right.substring(1));
  }

  String signature(byte[] body) {
    return Base64.getEncoder().encodeToString(mac.doFinal(body));
  }

  private byte[] request(byte[] body, String signature) {
    String whole = head + signature + "\r\nContent-Length: " + body.length + "\r\n\r\n";
    return Bytes.concat(whole.getBytes(ISO_8859_1), body);
  }
}
