package staffnetwork.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.MonthDay;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import staffnetwork.access.Demonstration;

/**
 * The trust's policy, from its configuration. {@code leave.hours-a-year}: hours that are approved at once, such as 37.5 for one week
 * of full-time work; 0, the default, means that the trust has not said, and then every request goes the formal way.
 * {@code leave.year-begins}: the day its year begins, as month and day; the default is 04-01, with the financial year.
 */
@ApplicationScoped
class AllowanceInForce {
    private static final BigDecimal SHOWN = new BigDecimal("37.5");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final Allowance allowance;

    @Inject
    AllowanceInForce(
            @ConfigProperty(name = "leave.hours-a-year", defaultValue = "0") BigDecimal hours,
            @ConfigProperty(name = "leave.year-begins", defaultValue = "04-01") String begins,
            Demonstration demonstration) {
        boolean shown = demonstration.isOn() && hours.signum() == 0; // the invented trust has said: one week
        int minutes = (shown ? SHOWN : hours).multiply(MINUTES).intValueExact();
        allowance = new Allowance(minutes, MonthDay.parse("--" + begins));
    }

    Allowance allowance() {
        return allowance;
    }
}
