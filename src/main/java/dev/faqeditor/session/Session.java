package dev.faqeditor.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is remembered.
 *
 * @param windows those that were open when the program was quit, in the order they were opened
 * @param recent files that were open
 * @param places where a window was last, for each arrangement of screens that was seen
 */
public record Session(
    List<OpenWindow> windows, RecentFiles recent, Map<String, WindowPlace> places) {

  /** The first time. */
  public static final Session NONE = new Session(List.of(), RecentFiles.NONE, Map.of());

  /** Copies what it is given. */
  public Session {
    windows = List.copyOf(windows);
    places = Map.copyOf(places);
  }

  /** With other windows; the place of the last is that of the next new one on these screens. */
  public Session withWindows(List<OpenWindow> open) {
    Map<String, WindowPlace> now = new HashMap<>(places);
    open.forEach(window -> now.put(window.screens(), window.place()));
    return new Session(open, recent, now);
  }

  /** With other recent files. */
  public Session withRecent(RecentFiles files) {
    return new Session(windows, files, places);
  }

  /** Where a window was last on these screens. */
  public Optional<WindowPlace> placeOn(String screens) {
    return Optional.ofNullable(places.get(screens));
  }
}
