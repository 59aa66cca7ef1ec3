package se.stodkoll.ingest.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import se.stodkoll.pdf.file.Codecs;

/** The pictures of a file, open. Used by one thread. */
public final class Pictures implements AutoCloseable {
    /** More pictures than this in one TIFF are a loop in its list of pictures. */
    public static final int MOST = 10_000;

    private static final int INKS_OF_RGB = 3;

    static {
        Codecs.plainFirst();
    }

    private final ImageInputStream in;
    private final ImageReader plain;
    private final List<ImageReader> rare;
    private final String mediaType;
    private final PictureLayout layout;
    private final int count;

    private Pictures(ImageInputStream in, String mediaType, List<ImageReader> readers, PictureLayout layout)
            throws IOException {
        this.in = in;
        this.mediaType = mediaType;
        this.layout = layout;
        this.plain = readers.get(0);
        this.rare = readers.stream()
                .filter(r -> Codecs.isRare(r.getOriginatingProvider()))
                .toList();
        plain.setInput(in);
        this.count = counted();
    }

    /**
     * Opens a file.
     *
     * @param mediaType image/png, image/jpeg or image/tiff
     * @throws IOException where no picture of it can be found
     */
    public static Pictures open(Path file, String mediaType) throws IOException {
        ImageIO.setUseCache(false);
        ImageInputStream in = ImageIO.createImageInputStream(file.toFile());
        List<ImageReader> readers = list(ImageIO.getImageReadersByMIMEType(mediaType));
        if (in == null || readers.isEmpty()) {
            throw new IIOException("no reader of " + mediaType);
        }
        try {
            return new Pictures(in, mediaType, readers, layout(file, mediaType));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static List<ImageReader> list(Iterator<ImageReader> readers) {
        List<ImageReader> list = new java.util.ArrayList<>();
        readers.forEachRemaining(list::add);
        return list;
    }

    private static PictureLayout layout(Path file, String mediaType) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, Math.min(channel.size(), Integer.MAX_VALUE));
            return switch (mediaType) {
                case "image/jpeg" -> JpegLayout.of(bytes);
                case "image/png" -> PngLayout.of(bytes);
                case "image/tiff" -> TiffLayout.of(bytes);
                default -> PictureLayout.UNKNOWN;
            };
        }
    }

    /** Counted one by one, since a TIFF's list of pictures may run in a circle. */
    private int counted() throws IOException {
        int counted = 0;
        try {
            while (counted <= MOST && plain.getWidth(counted) > 0) {
                counted++;
            }
        } catch (IndexOutOfBoundsException | IOException end) {
            boolean cutHere = layout.endsEarly() || !layout.picture(counted).whole();
            if (counted == 0 || end instanceof IOException && !cutHere) {
                throw end instanceof IOException io ? io : new IIOException("no picture", end);
            }
        }
        return counted;
    }

    /** Pictures found, at least 1; {@link #MOST} and one where they never end. */
    public int count() {
        return count;
    }

    /** @param index from 0 */
    public int width(int index) throws IOException {
        return plain.getWidth(index);
    }

    /** @param index from 0 */
    public int height(int index) throws IOException {
        return plain.getHeight(index);
    }

    /** What the file says of a picture besides its samples; empty where it says nothing that can be read. */
    public Optional<IIOMetadata> metadata(int index) {
        try {
            return Optional.ofNullable(
                    isRareColour(index)
                            ? byRare(reader -> reader.getImageMetadata(index))
                            : plain.getImageMetadata(index));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** How a picture is to be turned to be shown. */
    public Orientation orientation(int index) {
        return layout.picture(index).orientation();
    }

    /** Whether the file's own bytes show the picture as it is to be seen, but for a turn. */
    public boolean isPlain(int index) {
        return layout.picture(index).plain() && !orientation(index).mirrored();
    }

    /** Which pictures are not all there, from 0. */
    public List<Integer> cutOff() {
        return IntStream.range(0, count)
                .filter(i -> !layout.picture(i).whole())
                .boxed()
                .toList();
    }

    /** Whether the file ends so early that pictures after the last one are missing, or may be. */
    public boolean endsEarly() {
        return layout.endsEarly() || layout.pictures().size() > count;
    }

    /**
     * A picture on white paper, 8 bits a sample, left and right as they are shown; not yet turned.
     *
     * @param index from 0
     */
    public BufferedImage decode(int index) throws IOException {
        BufferedImage shown = OnPaper.of(decoded(index));
        return orientation(index).mirrored() ? OnPaper.mirrored(shown) : shown;
    }

    private BufferedImage decoded(int index) throws IOException {
        return isRareColour(index) ? byRare(reader -> reader.read(index)) : plain.read(index);
    }

    /** What a reader is asked for. */
    private interface Asked<T> {
        T of(ImageReader reader) throws IOException;
    }

    /** Both readers share the stream: one looks at a time. */
    private <T> T byRare(Asked<T> asked) throws IOException {
        ImageReader reader = rare.get(0);
        try {
            in.seek(0);
            reader.setInput(in);
            return asked.of(reader);
        } finally {
            reader.setInput(null);
            in.seek(0);
            plain.setInput(in);
        }
    }

    /** CMYK, or more inks than any plain reader shows, and a reader of such is there. */
    private boolean isRareColour(int index) throws IOException {
        if (rare.isEmpty()) {
            return false;
        }
        if (mediaType.equals("image/jpeg")) {
            return !layout.picture(index).plain(); // Java's reader knows no type of its ordinary colours
        }
        try {
            ImageTypeSpecifier type = plain.getRawImageType(index);
            return type != null && type.getNumBands() > INKS_OF_RGB;
        } catch (IIOException unknown) {
            return true;
        }
    }

    @Override
    public void close() {
        plain.dispose();
        rare.forEach(ImageReader::dispose);
        try {
            in.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
