package se.stodkoll.cli.upkeep;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.Program;
import se.stodkoll.cli.program.Texts;
import se.stodkoll.nightly.upkeep.Doctor;

/** Whether the machine has what is needed. */
@Command(name = "doctor")
public final class DoctorCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Option(names = "--quiet")
    private boolean quiet;

    @Override
    public Integer call() {
        List<Doctor.Check> checks = Doctor.examine(program.home(), program.environment(), !quiet);
        boolean ok = checks.stream().allMatch(Doctor.Check::ok);
        for (Doctor.Check check : checks) {
            if (!quiet || !check.ok()) {
                System.out.printf(
                        "%-4s %-14s %s%n", check.ok() ? "ok" : "FEL", check.name(), Texts.shown(check.seen()));
            }
            if (!check.ok()) {
                System.out.println("     " + check.remedy());
            }
        }
        return (ok ? ExitCode.OK : ExitCode.ENVIRONMENT).code();
    }
}
