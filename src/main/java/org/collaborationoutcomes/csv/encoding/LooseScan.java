package org.collaborationoutcomes.csv.encoding;

/**
 * Tells damaged UTF-8 (overlong forms, surrogates) from Windows-1252: in the former every byte beyond ASCII belongs to a
 * sequence of the right length, in the latter letters stand alone.
 */
final class LooseScan {

    private int expected;
    private boolean hasStray;

    void see(int b) {
        if (b < 0x80) {
            hasStray |= expected > 0;
            expected = 0;
        } else if (b < 0xC0) {
            hasStray |= expected == 0;
            expected--;
        } else {
            hasStray |= expected > 0 || b > 0xF7;
            expected = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        }
    }

    boolean isOnlySequences() {
        return !hasStray && expected == 0;
    }
}
