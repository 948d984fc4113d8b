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
import press.colophon.edition.OutputException;
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

    /** The directory of the project, in which {@code .colophon/} keeps what makes the next build faster. */
    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File project;

    /**
     * The directory that readers see, or a link to it. A build writes what differs and deletes what it made before; files of
     * others stay. A directory that holds anything else is refused.
     */
    @Parameter(property = "colophon.output", defaultValue = "${project.basedir}/site-output", required = true)
    private File output;

    /** A directory for what a build leaves for its editors to read. */
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
        } catch (OutputException refused) {
            throw new MojoFailureException(refused.getMessage(), refused);
        } catch (IOException failure) {
            throw new MojoExecutionException("could not read or write a file: " + failure.getMessage(), failure);
        }
    }

    private Configuration configuration() {
        return new Configuration(
                project.toPath(),
                content.toPath(),
                templates.toPath(),
                output.toPath(),
                work.toPath(),
                Optional.ofNullable(issue),
                failOnWarning);
    }
}
