package maxis.cog.community.privacy;

import jakarta.inject.Inject;

import maxis.spi.personal.PersonalData;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a member chose. */
final class ChoicePersonalData implements PersonalData {
    private final ChoiceStore store;

    @Inject
    ChoicePersonalData(ChoiceStore store) {
        this.store = store;
    }

    @Override
    public List<Section> export(Transaction transaction, MemberId member) {
        var rows = new ArrayList<List<Text>>();
        store.language(transaction, member)
                .ifPresent(language ->
                        rows.add(
                                List.of(
                                        Text.of("community.data.language"),
                                        Text.value(language.code()))));
        for (var decision : store.decisions(transaction, member)) {
            var purpose = decision.consent().name().toLowerCase(Locale.ROOT);
            rows.add(
                    List.of(
                            Text.of("community.consent." + purpose),
                            Text.of(
                                    decision.isGiven()
                                            ? "community.consent.on"
                                            : "community.consent.off"),
                            Text.value(decision.at())));
        }
        return List.of(new Section(Text.of("community.data.choices"), rows));
    }

    @Override
    public List<Kept> erase(Transaction transaction, MemberId member) {
        store.forgetLanguage(transaction, member);
        store.forgetConsents(transaction, member);
        return List.of();
    }
}
