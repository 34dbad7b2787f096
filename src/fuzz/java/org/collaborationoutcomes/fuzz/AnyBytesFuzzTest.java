package org.collaborationoutcomes.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.collaborationoutcomes.intake.feed.Feed;
import org.junit.jupiter.params.provider.MethodSource;

/** Guided by coverage from right files on; what is found is kept in {@code .cifuzz-corpus} and tried again. */
class AnyBytesFuzzTest {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"));

    @MethodSource("rightFiles")
    @FuzzTest(maxDuration = "10m")
    void anyBytesAreLoadedOrRefused(byte[] bytes) {
        Judgement.of(bytes, "drop.csv").holds();
    }

    static Stream<byte[]> rightFiles() {
        return Stream.of(Feed.values()).flatMap(feed -> ENCODINGS.stream().map(encoding -> text(feed)
                .getBytes(encoding)));
    }

    private static String text(Feed feed) {
        var names = String.join(",", feed.columnNames());
        return names + "\r\n" + "\"2026-09-03\",".repeat(feed.columnNames().size()) + "\r\n";
    }
}
