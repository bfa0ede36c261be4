package maxis.testing.card;

import maxis.runtime.discord.card.Drawn;
import maxis.sandbox.discord.contract.Contract;
import maxis.sandbox.discord.http.Exchange;

import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What goes over the wire, as Discord gets it. */
record Sent(String method, String template, DataObject body) {
    static List<Sent> of(Drawn drawn) {
        return drawn.messages().stream().map(Sent::of).toList();
    }

    static Sent of(MessageCreateData message) {
        return new Sent("POST", "/channels/{channel_id}/messages", message.toData());
    }

    static Sent of(MessageEditData message) {
        return new Sent("PATCH", "/channels/{channel_id}/messages/{message_id}", message.toData());
    }

    static Sent of(Modal modal) {
        return new Sent(
                "POST",
                "/interactions/{interaction_id}/{interaction_token}/callback",
                DataObject.empty().put("type", 9).put("data", modal.toData()));
    }

    /** Where it breaks Discord's own description; nothing where that is not at hand. */
    List<String> violations() {
        var exchange =
                new Exchange(
                        method,
                        template,
                        template,
                        Map.of(),
                        "application/json",
                        body.toString(),
                        200,
                        "application/json",
                        "{}");
        return Contract.find().stream()
                .flatMap(contract -> contract.violations(exchange).stream())
                .filter(violation -> violation.contains(": request "))
                .toList();
    }

    /** All components, however deep, from top to bottom. */
    List<DataObject> components() {
        return inside(body).toList();
    }

    /** The texts in which Discord renders markdown. */
    List<String> texts() {
        return components().stream()
                .filter(component -> component.getInt("type") == 10)
                .map(component -> component.getString("content"))
                .toList();
    }

    private static Stream<DataObject> inside(DataObject parent) {
        return parent.optArray("components").stream()
                .flatMap(array -> array.stream((list, index) -> list.getObject(index)))
                .flatMap(child -> Stream.concat(Stream.of(child), inside(child)));
    }
}
