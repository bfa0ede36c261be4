package maxis.spi.model;

/**
 * Writes text. A call goes over the network, takes seconds and costs money: outside any
 * transaction, with the budget reserved before. Text of members in a request is data and gives no
 * authority; what comes back is a proposal.
 */
@FunctionalInterface
public interface LanguageModel {
    ModelAnswer ask(ModelRequest request);
}
