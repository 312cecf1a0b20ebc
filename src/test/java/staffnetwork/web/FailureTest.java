package staffnetwork.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FailureTest {
    private static List<Level> logged(int status, @Nullable Throwable thrown) {
        Map<String, Object> about = new HashMap<>(Map.of(RequestDispatcher.ERROR_STATUS_CODE, status));
        if (thrown != null) {
            about.put(RequestDispatcher.ERROR_EXCEPTION, thrown);
        }
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                FailureTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> about.get((String) arguments[0]));
        Logger log = Logger.getLogger(Failure.class.getName());
        List<Level> levels = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                levels.add(line.getLevel());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        log.addHandler(handler);
        log.setLevel(Level.ALL);
        try {
            assertEquals(8, new Failure(request).getReference().length());
        } finally {
            log.removeHandler(handler);
            log.setLevel(null);
        }
        return levels;
    }

    @Test
    void a_fault_of_ours_is_logged_as_one_and_what_an_address_does_not_take_is_only_noted() {
        assertEquals(List.of(Level.SEVERE), logged(500, new IllegalStateException("x")));
        assertEquals(List.of(Level.SEVERE), logged(500, null));
        assertEquals(List.of(Level.SEVERE), logged(400, new IllegalStateException("x")), "something was thrown");
        assertEquals(List.of(Level.FINE), logged(405, null));
        assertEquals(List.of(Level.FINE), logged(400, null));
    }
}
