package maxis.runtime.control;

import maxis.runtime.stored.StoredText;
import maxis.spi.control.Preview;
import maxis.spi.reply.Block.Fact;

import java.util.List;

/** What was foreseen, as it is stored; its version has a column of its own. */
record StoredPreview(StoredText summary, List<StoredFact> facts) {
    StoredPreview {
        facts = List.copyOf(facts);
    }

    static StoredPreview of(Preview.Possible preview) {
        return new StoredPreview(
                StoredText.of(preview.summary()),
                preview.facts().stream().map(StoredFact::of).toList());
    }

    Preview.Possible preview(String version) {
        return new Preview.Possible(
                summary.text(), facts.stream().map(StoredFact::fact).toList(), version);
    }

    /** A name and a value. */
    record StoredFact(StoredText name, StoredText value) {
        static StoredFact of(Fact fact) {
            return new StoredFact(StoredText.of(fact.name()), StoredText.of(fact.value()));
        }

        Fact fact() {
            return new Fact(name.text(), value.text());
        }
    }
}
