package se.stodkoll.made;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;

/** What a paper has gone through before it was scanned. Works on grey pictures; a person can still read them. */
enum Wear {
    /** The other side shows through, mirrored. */
    BLEED {
        @Override
        void on(BufferedImage page, int dpi, Dice dice) {
            WritableRaster raster = page.getRaster();
            double strength = dice.between(0.08, 0.22);
            int width = page.getWidth();
            int shift = dice.between(dpi / 12, dpi / 4);
            each(raster, (x, y, value) -> {
                int other = raster.getSample(width - 1 - x, Math.max(0, y - shift), 0);
                return value - (int) ((255 - other) * strength * 0.5);
            });
        }
    },
    /** An ink stamp across the text. */
    STAMP {
        @Override
        void on(BufferedImage page, int dpi, Dice dice) {
            Graphics2D pen = pen(page, (float) dice.between(0.35, 0.6), dpi / 30f);
            pen.translate(page.getWidth() * dice.between(0.2, 0.6), page.getHeight() * dice.between(0.1, 0.8));
            pen.rotate(Math.toRadians(dice.between(-20.0, 20.0)));
            pen.drawRect(0, 0, dpi * 9 / 4, dpi * 3 / 4);
            pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, dpi / 4));
            pen.drawString("INKOM " + dice.between(1, 28) + " " + dice.pick("JAN", "MAJ", "SEP"), dpi / 8, dpi / 2);
            pen.dispose();
        }
    },
    /** A printer at the end of its toner. */
    FAINT {
        @Override
        void on(BufferedImage page, int dpi, Dice dice) {
            double ink = dice.between(0.3, 0.55);
            each(page.getRaster(), (x, y, value) -> 255 - (int) ((255 - value) * ink));
        }
    },
    /** A copy of a copy, its strokes swollen. */
    THICK {
        @Override
        void on(BufferedImage page, int dpi, Dice dice) {
            spread(page, dpi >= 300 ? 1 : dice.between(0.4, 0.8), true);
        }
    },
    /** A copy of a copy, its strokes worn. */
    THIN {
        @Override
        void on(BufferedImage page, int dpi, Dice dice) {
            spread(page, dpi >= 300 ? 0.9 : dice.between(0.3, 0.55), false);
        }
    },
    /** The shade of a book's back or a thick staple along an edge. */
    SPINE {
        @Override
        void on(BufferedImage page, int dpi, Dice dice) {
            double depth = dice.between(80.0, 170.0);
            double reach = dpi * dice.between(0.5, 1.3);
            boolean left = dice.chance(0.7);
            int width = page.getWidth();
            each(page.getRaster(), (x, y, value) -> {
                double off = left ? x : width - x;
                return off > reach ? value : value - (int) (depth * Math.pow(1 - off / reach, 2));
            });
        }
    },
    /** Holes of a binder, and the staple in the corner. */
    HOLES {
        @Override
        void on(BufferedImage page, int dpi, Dice dice) {
            Graphics2D pen = pen(page, 0.9f, dpi / 40f);
            for (double at : new double[] {0.35, 0.62}) {
                pen.fill(new Ellipse2D.Double(dpi * 0.3, page.getHeight() * at, dpi * 0.24, dpi * 0.24));
            }
            pen.drawLine(dpi / 4, dpi / 3, dpi / 2, dpi / 4);
            pen.dispose();
        }
    },
    /** Ticks, strokes under figures and a signature, by pen. */
    PEN {
        @Override
        void on(BufferedImage page, int dpi, Dice dice) {
            Graphics2D pen = pen(page, 0.75f, dpi / 60f);
            for (int i = 0; i < 6; i++) {
                scribble(
                        pen,
                        dice.between(0.88, 0.94) * page.getWidth(),
                        dice.between(0.1, 0.9) * page.getHeight(),
                        dpi,
                        dice);
            }
            double x = dice.between(0.3, 0.6) * page.getWidth();
            double y = dice.between(0.85, 0.93) * page.getHeight();
            for (int i = 0; i < 5; i++) {
                scribble(pen, x + i * dpi / 4.0, y, dpi, dice);
            }
            pen.dispose();
        }
    },
    /** Paper that is not white. */
    TINTED {
        @Override
        void on(BufferedImage page, int dpi, Dice dice) {
            int paper = dice.between(165, 215);
            each(page.getRaster(), (x, y, value) -> value * paper / 255);
        }
    },
    /** Dirt on the glass of a feeder: lines down the page. */
    STREAKS {
        @Override
        void on(BufferedImage page, int dpi, Dice dice) {
            for (int i = 0; i < 3; i++) {
                int at = dice.between(0, page.getWidth() - 3);
                int shade = dice.between(40, 120);
                boolean dark = dice.chance(0.6);
                int wide = dice.between(1, Math.max(1, dpi / 120));
                each(
                        page.getRaster(),
                        (x, y, value) -> x < at || x >= at + wide ? value : dark ? value - shade : value + shade);
            }
        }
    },
    /** Folded twice: a dark line with a pale one beside it, and each third of the page lit in its own way. */
    FOLDED {
        @Override
        void on(BufferedImage page, int dpi, Dice dice) {
            int height = page.getHeight();
            int shade = dice.between(25, 60);
            each(page.getRaster(), (x, y, value) -> {
                int third = Math.floorMod(y, height / 3);
                int line = third < 2 && y > dpi ? -shade : third < 5 && y > dpi ? shade / 2 : 0;
                return value + line - (int) (shade * 0.6 * third / (height / 3.0));
            });
        }
    };

    /** Wears the page. */
    abstract void on(BufferedImage page, int dpi, Dice dice);

    /** A new level for a point. */
    private interface Level {
        int of(int x, int y, int value);
    }

    private static void each(WritableRaster raster, Level level) {
        int[] row = new int[raster.getWidth()];
        for (int y = raster.getHeight() - 1; y >= 0; y--) {
            raster.getSamples(0, y, row.length, 1, 0, row);
            int[] now = new int[row.length];
            for (int x = 0; x < row.length; x++) {
                now[x] = Math.max(0, Math.min(255, level.of(x, y, row[x])));
            }
            raster.setSamples(0, y, row.length, 1, 0, now);
        }
    }

    /** Moves each point towards the darkest (or palest) of its neighbours. */
    private static void spread(BufferedImage page, double share, boolean dark) {
        WritableRaster was = page.copyData(null);
        each(page.getRaster(), (x, y, value) -> {
            int most = value;
            for (int[] step : new int[][] {{1, 0}, {0, 1}, {-1, 0}, {0, -1}}) {
                int nx = Math.max(0, Math.min(was.getWidth() - 1, x + step[0]));
                int ny = Math.max(0, Math.min(was.getHeight() - 1, y + step[1]));
                int other = was.getSample(nx, ny, 0);
                most = dark ? Math.min(most, other) : Math.max(most, other);
            }
            return (int) (value + (most - value) * share);
        });
    }

    private static Graphics2D pen(BufferedImage page, float strength, float wide) {
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, strength));
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(wide, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        return pen;
    }

    private static void scribble(Graphics2D pen, double x, double y, int dpi, Dice dice) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        for (int i = 0; i < 4; i++) {
            path.curveTo(
                    x + dpi * dice.between(-0.1, 0.2), y + dpi * dice.between(-0.2, 0.1),
                    x + dpi * dice.between(0.0, 0.3), y + dpi * dice.between(-0.1, 0.2),
                    x + dpi * dice.between(0.05, 0.3), y + dpi * dice.between(-0.12, 0.12));
        }
        pen.draw(path);
    }
}
