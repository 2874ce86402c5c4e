# shellcheck shell=sh
# What the scripts beside this one share that use a virtual display; to be read
# after set-up.sh.

# Prints the first package unless one of them is installed; where there are no
# Debian packages, unless the library is there.
need_library() {
  library=$1
  shift
  if has_program dpkg-query; then
    has_package "$@" || echo "$1 $library"
  else
    PATH=$PATH:/usr/sbin:/sbin ldconfig -p | grep -qF "$library" || echo "$1 $library"
  fi
}

need_fonts() {
  ! has_program dpkg-query || has_package "$1" || echo "$1 fonts to show text with"
}

# What a window takes.
missing_to_run() {
  need_library libgtk-3.so.0 libgtk-3-0 libgtk-3-0t64 # the latter in newer Debians
  need_library libXtst.so.6 libxtst6
  need_library libpangoft2-1.0.so.0 libpangoft2-1.0-0
  need_fonts fonts-dejavu-core
  need_fonts fonts-dejavu-extra
}

missing_for_virtual_display() {
  need_program Xvfb xvfb
  need_program setxkbmap x11-xkb-utils
  need_program openbox openbox
  need_program xdotool xdotool
}

# A virtual display of its own, with a Swedish keyboard.
start_display() {
  start_x
  start_window_manager
  setxkbmap se || die "the keyboard layout could not be set"
}

start_x() {
  mkfifo "$temp/display"
  # It resets itself when its last client leaves, and would throw out the next.
  Xvfb -displayfd 3 -screen 0 1280x800x24 -dpi 96 -nolisten tcp -noreset \
    3>"$temp/display" >"$temp/x" 2>&1 &
  children=$!
  number=$(timeout 30 head -n 1 "$temp/display" || true)
  [ -n "$number" ] || {
    cat "$temp/x" >&2
    die "Xvfb does not start"
  }
  export DISPLAY=":$number"
  unset WAYLAND_DISPLAY
}

# Without one, no window gets the keys.
start_window_manager() {
  openbox >"$temp/openbox" 2>&1 &
  children="$! $children"
  tries=300
  until xdotool get_num_desktops >/dev/null 2>&1; do # only a window manager tells
    tries=$((tries - 1))
    if [ "$tries" -eq 0 ] || ! kill -0 $! 2>/dev/null; then
      cat "$temp/openbox" >&2
      die "openbox does not start"
    fi
    sleep 0.1
  done
}

# What a trial remembers is none of the user's, nor does a program answer that
# the user has open.
use_home_of_trial() {
  mkdir -p "$temp/home" "$temp/user"
  chmod 700 "$temp/user"
  export HOME="$temp/home" XDG_RUNTIME_DIR="$temp/user"
  # Java asks the system for the home, not HOME
  export XDG_CONFIG_HOME="$HOME/.config" XDG_STATE_HOME="$HOME/.local/state"
  export XDG_DATA_HOME="$HOME/.local/share" XDG_CACHE_HOME="$HOME/.cache"
}

# Waits for a window with this title; the pattern is a regular expression.
wait_for_title() {
  tries=1200
  until xdotool search --onlyvisible --name "$1" >"$temp/window" 2>/dev/null; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || return 1
    sleep 0.1
  done
}

wait_for_end() {
  tries=300
  while kill -0 "$1" 2>/dev/null; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || return 1
    sleep 0.1
  done
}

# Gives the keys to the window of a page and selects the question that the outline
# reaches by Down so many times.
select_question() {
  wait_for_title "^$1" || return 1
  xdotool windowactivate --sync "$(head -n 1 "$temp/window")" || return 1
  # shellcheck disable=SC2046 # several keys
  xdotool key --delay 60 $(yes Down | head -n "$2")
}

# Moves the selected question of a page down, and takes that back.
move_there_and_back() {
  xdotool key alt+Down
  wait_for_title "^\*$1" || return 1
  xdotool key ctrl+z
  wait_for_title "^$1" || return 1
}

# Adds a text to the selected question of a page, with real keys, and saves: what a
# user does, without a look inside.
type_into_question() {
  xdotool key --delay 60 Return End
  xdotool type --delay 30 "$2"
  wait_for_title "^\*$1" || return 1
  xdotool key ctrl+s
  wait_for_title "^$1" || return 1
}

# Quits the program whose window has the keys.
quit_by_key() {
  xdotool key ctrl+q
}
