package se.stodkoll.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.form.TaughtForm;

/** The door of the package: a folder with a file for each form. Files are their owner's alone. */
public final class FormFolder {
    private static final String ENDING = ".yaml";
    /** What a form without letters in its name is called. */
    private static final String STEM = "blankett";

    private final Path folder;

    /** @param folder that may be missing: it has no forms */
    public FormFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * What a folder holds.
     *
     * @param forms in order of id
     * @param bad what is wrong with the files that are none, in Swedish, in order of name
     */
    public record Held(List<TaughtForm> forms, List<String> bad) {
        public Held {
            forms = List.copyOf(forms);
            bad = List.copyOf(bad);
        }
    }

    /** All forms; a file that is none costs itself alone. */
    public Held read() {
        List<TaughtForm> forms = new ArrayList<>();
        List<String> bad = new ArrayList<>();
        for (Path file : files(bad)) {
            String name = file.getFileName().toString();
            try {
                String id = name.substring(0, name.length() - ENDING.length());
                if (!TaughtForm.isId(id)) {
                    throw new BadFormException(where(name) + ": filens namn; väntade a–z, siffror och bindestreck före "
                            + ENDING + ". Byt namn på filen.");
                }
                forms.add(FormText.read(id, where(name), text(file)));
            } catch (BadFormException e) {
                bad.add(e.getMessage());
            }
        }
        return new Held(forms, bad);
    }

    private List<Path> files(List<String> bad) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.getFileName().toString().endsWith(ENDING)
                            && !f.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            bad.add(where("") + ": mappen kan inte läsas (" + e.getClass().getSimpleName()
                    + "). Ge programmets användare läsrätt till den.");
            return List.of();
        }
    }

    private static String text(Path file) throws BadFormException {
        String where = where(file.getFileName().toString());
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > 4L * FormText.LONGEST) {
                throw new BadFormException(where + ": ingen vanlig fil, eller för stor; väntade en textfil på högst "
                        + FormText.LONGEST + " tecken. Ta bort den.");
            }
            return FormText.decoded(where, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new BadFormException(where + ": filen kan inte läsas ("
                    + e.getClass().getSimpleName() + "). Ge programmets användare läsrätt till den.");
        }
    }

    private static String where(String name) {
        return "forms/" + name;
    }

    /** The form of that id, where there is one that can be read. */
    public Optional<TaughtForm> find(String id) {
        return read().forms().stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** An id that no file has yet, made of a name. */
    public String idFor(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String id = bare.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String stem = id.isEmpty()
                ? STEM
                : id.substring(0, Math.min(id.length(), TaughtForm.LONGEST_ID - 10))
                        .replaceAll("-+$", "");
        String free = stem;
        for (int i = 2; Files.exists(folder.resolve(free + ENDING)); i++) {
            free = stem + "-" + i;
        }
        return free;
    }

    /**
     * Takes a form in from elsewhere, under an id that no file has yet.
     *
     * @param where what the text is called in messages
     * @param text as a file holds it, UTF-8
     * @return the form as it was written
     */
    public TaughtForm takeIn(String where, byte[] text) throws BadFormException, IOException {
        TaughtForm read = FormText.read(STEM, where, FormText.decoded(where, text));
        TaughtForm form = new TaughtForm(idFor(read.name()), read.name(), read.kind(), read.headings(), read.labels());
        keep(form);
        return form;
    }

    /** Writes a form, in place of one of the same id; whole or not at all. */
    public void keep(TaughtForm form) throws IOException {
        Path made = Files.createTempFile(folder, "." + form.id(), ".tmp", ownersAlone());
        try {
            Files.writeString(made, FormText.of(form));
            Files.move(
                    made,
                    folder.resolve(form.id() + ENDING),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private FileAttribute<?>[] ownersAlone() {
        boolean rights = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return rights
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /**
     * Takes a form's file away, also one that can't be read.
     *
     * @return whether there was one
     */
    public boolean remove(String id) throws IOException {
        return TaughtForm.isId(id) && Files.deleteIfExists(folder.resolve(id + ENDING));
    }
}
