package kz.saulet.it;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Pictures of pages with the 256 colours they use most: nobody sees the difference, and they take a third of the bytes. */
final class SmallPng {

    private static final int COLOURS = 256;
    /** The colours of large surfaces stay exactly as they are. */
    private static final int SURFACES = 32;

    private static final int OPAQUE = 0xff000000;
    /** Colours that differ in the other bits only share a place, so that rare words in red keep theirs. */
    private static final int HUE = 0xfff0f0f0;

    private SmallPng() {}

    static void write(byte[] png, Path file) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            Files.createDirectories(file.getParent());
            ImageIO.write(reduced(picture, palette(picture)), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] palette(BufferedImage picture) {
        Map<Integer, Integer> uses = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                uses.merge(picture.getRGB(x, y) | OPAQUE, 1, Integer::sum);
            }
        }
        // the order of equally frequent colours is fixed, so that the same page gives the same bytes
        Comparator<Map.Entry<Integer, Integer>> byUse =
                Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        List<Integer> byFrequency =
                uses.entrySet().stream().sorted(byUse).map(Map.Entry::getKey).toList();
        Map<Integer, Integer> ofEachHue = new LinkedHashMap<>();
        byFrequency.forEach(colour -> ofEachHue.putIfAbsent(colour & HUE, colour));
        List<Integer> frequent = Stream.concat(byFrequency.stream().limit(SURFACES), ofEachHue.values().stream())
                .distinct()
                .limit(COLOURS)
                .toList();
        return frequent.stream().mapToInt(Integer::intValue).toArray();
    }

    private static BufferedImage reduced(BufferedImage picture, int[] palette) {
        IndexColorModel colours = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage small =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index = nearest.computeIfAbsent(picture.getRGB(x, y) | OPAQUE, colour -> nearest(palette, colour));
                small.getRaster().setSample(x, y, 0, index);
            }
        }
        return small;
    }

    private static int nearest(int[] palette, int colour) {
        int best = 0;
        for (int at = 1; at < palette.length; at++) {
            if (distance(palette[at], colour) < distance(palette[best], colour)) {
                best = at;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
