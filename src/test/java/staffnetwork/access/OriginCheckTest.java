package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginCheckTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, -, trust.nhs.uk, true",
                "same-origin, https://evil.example, trust.nhs.uk, true",
                "same-site, https://trust.nhs.uk, trust.nhs.uk, false",
                "cross-site, https://trust.nhs.uk, trust.nhs.uk, false",
                "none, https://trust.nhs.uk, trust.nhs.uk, false",
                "-, https://trust.nhs.uk, trust.nhs.uk, true",
                "-, http://localhost:8080, localhost:8080, true",
                "-, http://localhost:8081, localhost:8080, false",
                "-, https://evil.example, trust.nhs.uk, false",
                "-, https://trust.nhs.uk.evil.example, trust.nhs.uk, false",
                "-, https://trust.nhs.uk@evil.example, trust.nhs.uk, false",
                "-, null, trust.nhs.uk, false",
                "-, ':', trust.nhs.uk, false",
                "-, -, trust.nhs.uk, false",
                "-, https://trust.nhs.uk, -, false"
            })
    void only_our_own_pages_send(String site, String origin, String host, boolean ours) {
        assertEquals(ours, OriginCheck.isOurs(site, origin, host));
    }
}
