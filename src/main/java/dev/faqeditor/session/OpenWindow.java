package dev.faqeditor.session;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A window of the last session.
 *
 * @param file what was open in it
 * @param screens the screens that its place is for, as the desktop had them
 * @param place where it was
 */
public record OpenWindow(Optional<Path> file, String screens, WindowPlace place) {}
