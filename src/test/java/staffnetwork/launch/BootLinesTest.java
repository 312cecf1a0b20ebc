package staffnetwork.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class BootLinesTest {
    private static final Logger SERVER = Logger.getLogger("fish.payara.boot.runtime.BootCommand");

    @Test
    void a_boot_command_that_failed_stops_the_start() {
        BootLines lines = BootLines.watch();
        SERVER.warning("Boot Command set failed PlainTextActionReporterFAILURENo configuration found for nonsense");
        Sentence told = assertThrows(Sentence.class, lines::demand);
        assertTrue(String.valueOf(told.getMessage()).contains("nonsense"));
    }

    @Test
    void boot_commands_that_worked_do_not() {
        BootLines lines = BootLines.watch();
        SERVER.info("Boot Command set returned with result SUCCESS : PlainTextActionReporterSUCCESS");
        assertDoesNotThrow(lines::demand);
    }
}
