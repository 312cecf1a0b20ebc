package staffnetwork.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the metrics that were signed off from where their files are kept. */
@ApplicationScoped
class SignedMetricsHere implements SignedMetrics {
    private final SignOffRepository repository;

    @Inject
    SignedMetricsHere(SignOffRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Version> all() {
        return repository.every().stream()
                .map(version -> new Version(
                        version.year(),
                        version.version(),
                        new String(
                                repository
                                        .file(version.year(), version.version(), SignedFile.What.METRICS)
                                        .orElseThrow()
                                        .content(),
                                StandardCharsets.UTF_8)))
                .toList();
    }
}
