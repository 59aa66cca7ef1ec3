package se.stodkoll.ingest.picture;

import java.util.List;

/**
 * What a file's own structure says of its pictures, read without decoding them.
 *
 * @param pictures in order; empty where the structure could not be followed
 * @param endsEarly whether the file ends before its structure does, so that pictures may be missing
 */
record PictureLayout(List<Sheet> pictures, boolean endsEarly) {
    /** Of a file whose structure is not known here. */
    static final PictureLayout UNKNOWN = new PictureLayout(List.of(), false);

    PictureLayout {
        pictures = List.copyOf(pictures);
    }

    /**
     * One picture.
     *
     * @param orientation as the file states it
     * @param whole whether all its data lie within the file
     * @param plain whether any reader shows it as it is: 8 bits or fewer, grey, RGB or a palette, nothing transparent
     */
    record Sheet(Orientation orientation, boolean whole, boolean plain) {
        static final Sheet PLAIN = new Sheet(Orientation.UPRIGHT, true, true);
    }

    Sheet picture(int index) {
        return index < pictures.size() ? pictures.get(index) : Sheet.PLAIN;
    }
}
