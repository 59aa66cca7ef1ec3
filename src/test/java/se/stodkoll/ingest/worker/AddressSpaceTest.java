package se.stodkoll.ingest.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressSpaceTest {
    @ParameterizedTest
    @CsvSource({
        "'Max stack size 8388608 bytes\nMax address space         2147483648  2147483648 bytes', 2048",
        "'Max address space         unlimited            unlimited            bytes', -1",
        "'', -1",
    })
    void aLimitIsToldInMegabytes(String limits, long megabytes) {
        assertEquals(
                megabytes < 0 ? OptionalLong.empty() : OptionalLong.of(megabytes), AddressSpace.limitMegabytes(limits));
    }

    @Test
    void theLauncherNamesTheLimitBeforeJavaFails() throws Exception {
        Process launcher = new ProcessBuilder("bash", "-c", "ulimit -v 1000000; exec ./stodkoll --version")
                .redirectErrorStream(true)
                .start();
        String said = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(4, launcher.waitFor(), said);
        assertTrue(
                said.contains("adressrymden är begränsad till 976 MB") && said.contains("ulimit -v unlimited"), said);
    }
}
