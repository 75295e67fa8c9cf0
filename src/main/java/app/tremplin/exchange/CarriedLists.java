package app.tremplin.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Signed status lists in one file, to carry to desks without internet.
public final class CarriedLists {

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CarriedLists() {}

    /// The file that holds these.
    ///
    /// @param lists signed credentials as JSON
    public static byte[] write(List<String> lists) {
        ObjectNode root = JSON.createObjectNode().put("version", VERSION);
        ArrayNode all = root.putArray("lists");
        lists.forEach(list -> all.add(JSON.readTree(list)));
        return (JSON.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
