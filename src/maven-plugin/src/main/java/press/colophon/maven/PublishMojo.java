package press.colophon.maven;

import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import press.colophon.diagnostics.Outcome;
import press.colophon.edition.Edition;
import press.colophon.edition.Staging;
import press.colophon.publish.Configuration;
import press.colophon.publish.Press;

/**
 * Publishes the magazine: the website and the printed issues, both or neither.
 *
 * <p>Whatever an editor can mend is shown with its file, line and remedy. As long as there is an error the build fails and the
 * output directory stays as it was.
 */
@Mojo(name = "publish", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PublishMojo extends AbstractMojo {
    /** The directory with {@code publication.yaml}. */
    @Parameter(property = "colophon.content", defaultValue = "${project.basedir}/content", required = true)
    private File content;

    /** The directory with one folder a theme. */
    @Parameter(property = "colophon.templates", defaultValue = "${project.basedir}/templates", required = true)
    private File templates;

    /** The directory that readers see; every build replaces the whole of it. */
    @Parameter(property = "colophon.output", defaultValue = "${project.basedir}/site-output", required = true)
    private File output;

    /** A directory for the build's own use, on the same file system as {@link #output}. */
    @Parameter(property = "colophon.work", defaultValue = "${project.build.directory}/colophon", required = true)
    private File work;

    /** The one issue to typeset, such as {@code 2025-06}; all of them when it is not given. */
    @Parameter(property = "issue")
    private @Nullable String issue;

    /** Whether a warning, too, keeps the magazine from being published. */
    @Parameter(property = "colophon.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /** Leaves the magazine as it is, for work on the engine alone. */
    @Parameter(property = "colophon.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Not publishing: colophon.skip is set");
            return;
        }
        Report report = new Report(getLog(), System::nanoTime);
        Outcome<Optional<Edition>> outcome = publish(report);
        report.show(outcome.diagnostics());
        if (outcome.value().isEmpty()) {
            throw new MojoFailureException(report.failure(outcome, output.toPath()));
        }
        report.success(outcome, output.toPath());
    }

    private Outcome<Optional<Edition>> publish(Report report) throws MojoExecutionException, MojoFailureException {
        try {
            return Press.publish(configuration(), report);
        } catch (Staging.AnotherBuildException wait) {
            throw new MojoFailureException(wait.getMessage(), wait);
        } catch (IOException failure) {
            throw new MojoExecutionException("could not read or write a file: " + failure.getMessage(), failure);
        }
    }

    private Configuration configuration() {
        return new Configuration(
                content.toPath(),
                templates.toPath(),
                output.toPath(),
                work.toPath(),
                Optional.ofNullable(issue),
                failOnWarning);
    }
}
