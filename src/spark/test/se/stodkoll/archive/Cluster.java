package se.stodkoll.archive;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Spark's own master and workers of one core each on this machine, started from Maven's artifacts alone. */
final class Cluster implements AutoCloseable {
    private static final Path HOME = Path.of("target", "spark", "cluster").toAbsolutePath();
    private static final String JAR = Path.of("target", "spark", "stodkoll-archive.jar").toAbsolutePath().toString();
    /** What Spark needs of a modular Java; its own scripts open the same. */
    private static final List<String> OPENED = List.of(
            "java.base/java.lang", "java.base/java.lang.invoke", "java.base/java.lang.reflect", "java.base/java.io",
            "java.base/java.net", "java.base/java.nio", "java.base/java.util", "java.base/java.util.concurrent",
            "java.base/java.util.concurrent.atomic", "java.base/jdk.internal.ref", "java.base/sun.nio.ch",
            "java.base/sun.nio.cs", "java.base/sun.security.action", "java.base/sun.util.calendar");

    private final Path logs;
    private final String master;
    private final List<Process> processes = new ArrayList<>();

    /** @param logs folder for what the processes say */
    Cluster(Path logs, int workers) throws Exception {
        this.logs = Files.createDirectories(logs);
        int port = freePort();
        master = "spark://127.0.0.1:" + port;
        start("master", "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "" + port, "--webui-port", "" + freePort());
        says("master", "New state: ALIVE");
        for (int i = 1; i <= workers; i++) {
            start("worker" + i, "org.apache.spark.deploy.worker.Worker", "--host", "127.0.0.1", "--cores", "1", "--memory",
                    "1g", "--webui-port", "" + freePort(), "--work-dir", logs.resolve("work" + i).toString(), master);
            says("worker" + i, "Successfully registered with master");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void start(String name, String main, String... arguments) throws IOException {
        processes.add(java("-Xmx256m", main, List.of(arguments))
                .redirectErrorStream(true)
                .redirectOutput(logs.resolve(name + ".log").toFile())
                .start());
    }

    private static ProcessBuilder java(String heap, String main, List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap));
        OPENED.forEach(each -> command.add("--add-opens=" + each + "=ALL-UNNAMED"));
        command.addAll(List.of("-cp", HOME.resolve("jars") + File.separator + "*", main));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SPARK_HOME", HOME.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return builder;
    }

    /** Waits until a process has said so. */
    private void says(String name, String words) throws Exception {
        Path log = logs.resolve(name + ".log");
        while (!Files.exists(log) || !Files.readString(log).contains(words)) {
            if (!processes.get(processes.size() - 1).isAlive()) {
                throw new IllegalStateException(name + " ended: " + Files.readString(log));
            }
            Thread.sleep(100);
        }
    }

    /** Kills a worker and what it runs, as a machine that loses its power. */
    void kill(int worker) {
        end(processes.get(worker));
    }

    private static void end(Process process) {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
    }

    /** A run that has been submitted. */
    final class Run {
        private final Process process;
        private final CompletableFuture<String> log = new CompletableFuture<>();
        private final CompletableFuture<Void> amidReading = new CompletableFuture<>();

        private Run(Process process) {
            this.process = process;
            new Thread(this::listen).start();
        }

        private void listen() {
            StringBuilder said = new StringBuilder();
            try (BufferedReader in = process.inputReader()) {
                boolean reading = false;
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    said.append(line).append('\n');
                    reading |= line.contains("missing tasks") && line.contains("Readings.java");
                    if (reading && line.contains("Finished task") || line.contains(" FileProcessor: read ")) {
                        amidReading.complete(null);
                    }
                }
            } catch (IOException e) {
                said.append(e);
            }
            log.complete(said.toString());
        }

        /** Waits until the first file is read. */
        void awaitReading() {
            amidReading.join();
        }

        /** Kills it amid what it does. */
        void kill() throws InterruptedException {
            Cluster.end(process);
        }

        /** Waits for its end. @return what it said */
        String end() throws InterruptedException {
            String said = log.join();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            return said;
        }
    }

    /** @param main class of the jar */
    Run submit(Class<?> main, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "--master", master, "--class", main.getName(),
                "--conf", "spark.ui.enabled=false", "--conf", "spark.executor.memory=700m",
                "--conf", "spark.executor.cores=1", "--conf", "spark.sql.shuffle.partitions=4",
                "--conf", "spark.default.parallelism=2", JAR));
        all.addAll(List.of(arguments));
        Process process = java("-Xmx700m", "org.apache.spark.deploy.SparkSubmit", all).redirectErrorStream(true).start();
        processes.add(process);
        return new Run(process);
    }

    @Override
    public void close() {
        for (Process each : processes) {
            end(each);
        }
    }
}
