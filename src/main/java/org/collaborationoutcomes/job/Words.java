package org.collaborationoutcomes.job;

/** Numbers in sentences. */
final class Words {

    private Words() {}

    /** Like «1 row» or «1,240 rows». */
    static String count(long number, String one) {
        return "%,d %s%s".formatted(number, one, number == 1 ? "" : "s");
    }
}
