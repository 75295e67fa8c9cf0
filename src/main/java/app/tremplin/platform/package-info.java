/// What the machine underneath offers: folders, settings, log, key files, one window at a time, a local web server.
@NullMarked
package app.tremplin.platform;

import org.jspecify.annotations.NullMarked;
