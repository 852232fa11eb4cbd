package saitrong.simulator.rules;

import org.jspecify.annotations.Nullable;

/// One thing that LINE would refuse. Inside a Flex container LINE names the place by a JSON pointer
/// and the message beside it; everywhere else by a dotted path (then `flexIn` is null).
public record Problem(String property, String message, @Nullable String flexIn) {}
