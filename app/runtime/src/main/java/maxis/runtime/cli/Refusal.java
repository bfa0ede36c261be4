package maxis.runtime.cli;

/** A command that ends here; everything there is to say is in the message. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
