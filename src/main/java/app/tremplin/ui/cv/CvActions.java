package app.tremplin.ui.cv;

import app.tremplin.domain.CvBlock;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.LinkedInEntry;
import app.tremplin.export.CvFormat;

/// What one can do with the CV.
interface CvActions {

    /// An entry for LinkedIn with its months in words.
    record Entry(LinkedInEntry entry, String from, String to) {}

    void choose(CvChoices choices);

    void orderFor(String job);

    /// Begins to reword a piece; an empty key ends it.
    void open(String block);

    void reword(CvBlock block, String words);

    void keepMine(CvBlock block);

    void takeNew(CvBlock block);

    void format(CvFormat format);

    void copy();

    void copyField(String words);

    void save();

    void log();

    void giveName();

    /// Goes to where the address of the verification page is set.
    void giveAddress();

    /// Goes to the sheet for the Passeport de compétences.
    void passport();
}
