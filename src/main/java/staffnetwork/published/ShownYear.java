package staffnetwork.published;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Which of several years a request asks for: the one it names, else the newest. */
final class ShownYear {
    private ShownYear() {}

    static Optional<PublishedYear> of(List<PublishedYear> years, HttpServletRequest request) {
        String asked = request.getParameter("year");
        return asked == null
                ? years.stream().findFirst()
                : years.stream()
                        .filter(year -> asked.equals(Integer.toString(year.wdesYear())))
                        .findFirst();
    }
}
