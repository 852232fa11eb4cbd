package saitrong.line;

import com.linecorp.bot.parser.LineSignatureValidator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Secret;

/// Tells LINE's own calls from everyone else's: HMAC-SHA256 over the raw body, compared in constant
/// time by LINE's SDK.
final class LineSignature {

  static final String HEADER = "x-line-signature";

  private final LineSignatureValidator validator;

  LineSignature(Secret channelSecret) {
    validator = new LineSignatureValidator(channelSecret.value().getBytes(StandardCharsets.UTF_8));
  }

  /// LINE sends the header once; several are nobody's honest request.
  boolean matches(@Nullable List<String> header, byte[] body) {
    return header != null && header.size() == 1 && isRight(header.getFirst(), body);
  }

  private boolean isRight(String signature, byte[] body) {
    try {
      return validator.validateSignature(body, signature);
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }
}
