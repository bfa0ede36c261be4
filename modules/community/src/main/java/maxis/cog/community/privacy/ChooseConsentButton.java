package maxis.cog.community.privacy;

import jakarta.inject.Inject;

import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Reply;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

/** Switches a consent, for whoever pressed. */
final class ChooseConsentButton implements GestureHandler<ChooseConsent> {
    private final Transactions transactions;
    private final Privacy privacy;
    private final PrivacyCard card;

    @Inject
    ChooseConsentButton(Transactions transactions, Privacy privacy, PrivacyCard card) {
        this.transactions = transactions;
        this.privacy = privacy;
        this.card = card;
    }

    @Override
    public Reply answer(ChooseConsent gesture, GestureCall call) {
        transactions
                .as(Actor.member(call.member()))
                .execute(transaction ->
                        privacy.decide(
                                transaction, call.member(), gesture.consent(), gesture.isGiven()));
        return Reply.update(card.of(call.member()));
    }
}
