package vn.congdoan.vanthu.domain.problem;

import java.util.List;

/** A message by its key in the bundles and the values to put in; the edge (window or command line) puts it into words. */
public record MessageRef(String key, List<Object> arguments) {
    public MessageRef {
        arguments = List.copyOf(arguments);
    }

    public static MessageRef of(String key, Object... arguments) {
        return new MessageRef(key, List.of(arguments));
    }
}
