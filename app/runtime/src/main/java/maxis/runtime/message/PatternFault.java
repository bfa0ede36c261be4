package maxis.runtime.message;

/** What is wrong with the pattern of a message. Its author can mend it, the reader cannot. */
final class PatternFault extends Exception {
    PatternFault(String problem, int position) {
        super(problem + " (at character " + (position + 1) + ")");
    }

    /** What is wrong and where. */
    String problem() {
        return String.valueOf(getMessage());
    }
}
