package saitrong.document;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// This server as the public reaches it, where somebody has said how (SAITRONG_PUBLIC_BASE).
public record PublicAddress(@Nullable URI base) {

  /// @param path with its slash
  public Optional<URI> of(String path) {
    return Optional.ofNullable(base)
        .map(it -> URI.create(it.toString().replaceFirst("/+$", "") + path));
  }
}
