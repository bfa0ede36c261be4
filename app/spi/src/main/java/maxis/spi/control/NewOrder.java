package maxis.spi.control;

/** What is sent: an action, its parameters, how they were found and who asks. */
public record NewOrder(
        OrderId id, String action, Arguments arguments, Manner manner, Asker asker) {}
