package maxis.runtime.personal;

import maxis.runtime.message.Medium;
import maxis.runtime.message.Messages;
import maxis.runtime.message.Voice;
import maxis.runtime.stored.RecordJson;
import maxis.spi.personal.PersonalData.Section;
import maxis.spi.text.Language;
import maxis.spi.value.MemberId;

import java.time.Instant;
import java.util.List;

/**
 * An export as one JSON document. The ids of sections are the same in every language; titles and
 * cells are what the member reads.
 */
record ExportDocument(Messages messages, Language language) {
    private record Content(
            String member, String exportedAt, String language, List<Part> sections) {}

    private record Part(String id, String title, List<List<String>> rows) {}

    String of(MemberId member, Instant at, List<Section> sections) {
        var voice = messages.in(language, Medium.PLAIN);
        return new RecordJson()
                .write(
                        new Content(
                                member.toString(),
                                at.toString(),
                                language.code(),
                                sections.stream().map(section -> part(section, voice)).toList()));
    }

    private static Part part(Section section, Voice voice) {
        return new Part(
                section.title().key().name(),
                voice.say(section.title()),
                section.rows().stream().map(row -> row.stream().map(voice::say).toList()).toList());
    }
}
