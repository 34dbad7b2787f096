package org.collaborationoutcomes.receipt;

/**
 * What the receipts of a run say together.
 *
 * @param rejected rows, as is {@code held}
 * @param refused files
 */
public record ReceiptSummary(long receipts, long rejected, long held, long refused) {

    /** Whether somebody has to mend something. */
    public boolean needsAttention() {
        return rejected + held + refused > 0;
    }
}
