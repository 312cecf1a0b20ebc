package staffnetwork.it;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built war, deployed once for the whole suite; classes of tests that run inside the server are added to it. */
@ArquillianSuiteDeployment
public class Deployments {
    /** The war as Maven built it. */
    @Deployment
    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "staff-network.war")
                .importFrom(new File(System.getProperty("war")))
                .as(WebArchive.class)
                .addClass(ArquillianDoor.class)
                .addClass(MovedClocks.class)
                .addClass("staffnetwork.it.MovedClocks$Moved")
                .addClass(MovedClock.class)
                .addClass(LogKeeper.class)
                .addClass("staffnetwork.it.LogKeeper$NoHandler")
                .addClass("staffnetwork.access.CallerInDatabaseIT")
                .addClass("staffnetwork.access.SomeCaller")
                .addClass("staffnetwork.organisation.SomeNews")
                .addClass("staffnetwork.vault.VaultIT")
                .addClass("staffnetwork.trail.TrailIT")
                .addClass("staffnetwork.trail.TrailIT$Result")
                .addClass("staffnetwork.trail.TracedDoor")
                .addClass("staffnetwork.imports.ImportsIT")
                .addClass("staffnetwork.imports.IntakeFiles")
                .addClass("staffnetwork.signoff.SignOffIT")
                .addClass("staffnetwork.figures.SeededCounts")
                .addClass("staffnetwork.offers.SeededTally")
                .addClass("staffnetwork.routes.WorkChangesIT")
                .addClass("staffnetwork.routes.ClocksOnCall")
                .addClass("staffnetwork.leave.TimeChangesIT")
                .addClass("staffnetwork.accesstowork.GrantChangesIT")
                .addClass("staffnetwork.outcomes.OutcomesIT")
                .addClass("staffnetwork.outcomes.OutcomesIT$Work")
                .addClass("staffnetwork.routes.AskedCountsIT")
                .addClass(InsideIT.class);
    }
}
