# shellcheck shell=sh
# What the scripts beside this one share: finding or installing a JDK and Maven,
# and building. Each of them has "usage", and "missing", which prints one line for
# each thing that is missing: Debian's name for its package, and what it is.

say() {
  printf '%s\n' "$*" >&2
}

die() {
  say "${0##*/}: $*"
  exit 1
}

bad_usage() {
  say "${0##*/}: $*"
  usage >&2
  exit 2
}

has_program() {
  command -v "$1" >/dev/null 2>&1
}

# Java reads names of files and passes arguments on in the locale's encoding.
use_utf8() {
  [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
}

is_jdk() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  # Java 8 calls itself 1.8.
  jdk_version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  [ "${jdk_version:-0}" -ge 17 ]
}

home_of_java_on_path() {
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

find_jdk() {
  for jdk in "${JAVA_HOME:-}" "$(home_of_java_on_path)" /usr/lib/jvm/*; do
    if is_jdk "$jdk"; then
      export JAVA_HOME="$jdk"
      return
    fi
  done
  unset JAVA_HOME # Maven would insist on it
}

is_maven() {
  has_program "$1" || return 1
  [ -n "${JAVA_HOME:-}" ] || return 0 # it can't say its version yet
  maven_version=$("$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
  maven_major=${maven_version%.*}
  [ "${maven_major:-0}" -gt 3 ] ||
    { [ "${maven_major:-0}" -eq 3 ] && [ "${maven_version#*.}" -ge 8 ]; }
}

find_maven() {
  maven=
  for candidate in "${MAVEN_HOME:+$MAVEN_HOME/bin/mvn}" mvn; do
    if is_maven "$candidate"; then
      maven=$candidate
      return
    fi
  done
}

has_package() {
  dpkg-query -W -f '${db:Status-Status}\n' "$@" 2>/dev/null | grep -qx installed
}

need_program() {
  has_program "$1" || echo "$2 $1"
}

look_around() {
  find_jdk
  find_maven
  missing >"$temp/missing"
}

require_all() {
  look_around
  [ -s "$temp/missing" ] || return 0
  has_program apt-get || say_what_is_missing
  install_packages
  look_around
  [ ! -s "$temp/missing" ] || say_what_is_missing
}

say_what_is_missing() {
  say "${0##*/}: these are missing, please install them:"
  sed 's/^\([^ ]*\) \(.*\)/  \2 (in Debian the package \1)/' "$temp/missing" >&2
  exit 1
}

# ---- Installing -------------------------------------------------------------

install_packages() {
  packages=$(cut -d ' ' -f 1 "$temp/missing" | paste -sd ' ' -)
  if [ "$(id -u)" -eq 0 ]; then
    as_root=
  elif has_program sudo; then
    as_root=sudo
  else
    die "please install as root: apt-get install $packages"
  fi
  confirm
  say "Installing $packages..."
  # A source of packages that can't be reached need not be the one that is needed.
  apt_get update >"$temp/apt" 2>&1 || true
  name_available_jdk
  # shellcheck disable=SC2086 # names without blanks
  apt_get install -y --no-install-recommends $packages >>"$temp/apt" 2>&1 || {
    cat "$temp/apt" >&2
    die "apt-get could not install $packages"
  }
}

confirm() {
  [ -n "$ask" ] || return 0
  printf 'Install %s? [Y/n] ' "$packages" >&2
  read -r answer || answer=n
  case $answer in
    '' | [Yy]*) ;;
    *) die "nothing was installed" ;;
  esac
}

apt_get() {
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@"
}

# Debian 13 has no JDK 17, but a newer one.
name_available_jdk() {
  case $packages in
    *openjdk-17-jdk-headless*)
      apt-cache show openjdk-17-jdk-headless >/dev/null 2>&1 ||
        packages="default-jdk-headless${packages#openjdk-17-jdk-headless}"
      ;;
  esac
}

# ---- Building ---------------------------------------------------------------

# Builds up to a phase of Maven's and writes the class path of a scope, unless
# that is newer than all sources.
build() {
  phase=$1
  scope=$2
  shift 2
  class_path=target/run-$scope.classpath
  ! is_built "$@" || return 0
  say_build_begins
  rm -f "$class_path" # or Maven would leave one that is right as old as it is
  # shellcheck disable=SC2086 # several options
  "$maven" -q -B -DskipTests -Dspotless.check.skip=true $maven_options \
    "$phase" dependency:build-classpath \
    -DincludeScope="$scope" -Dmdep.outputFile="$class_path" </dev/null >&2 ||
    die "the build failed"
}

is_built() {
  [ -f "$class_path" ] &&
    [ -f target/classes/dev/faqeditor/Main.class ] &&
    [ -z "$(find pom.xml .mvn sample-content "$@" -newer "$class_path")" ] &&
    has_all_jars
}

# The class path with those jars of JavaFX's that have their natives beside them.
class_path_with_natives() {
  tr ':' '\n' <"$class_path" | while IFS= read -r jar; do
    for copy in target/javafx-*/"${jar##*/}"; do
      [ ! -f "$copy" ] || jar=$copy
    done
    printf '%s\n' "$jar"
  done | paste -sd ':' -
}

has_all_jars() {
  tr ':' '\n' <"$class_path" | while IFS= read -r jar; do
    [ -f "$jar" ] || return 1
  done
}

say_build_begins() {
  if [ -d target ]; then
    say "Building FAQ Editor ..."
  else
    say "Building FAQ Editor; the first time, this takes some minutes ..."
  fi
}

# ---- From beginning to end --------------------------------------------------

# Goes to the project's folder, with a folder for files that go at the end.
begin() {
  cd "$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)"
  use_utf8
  maven_options=${MAVEN_ARGS:-}
  unset MAVEN_ARGS # Maven reads it itself from 3.9 on
  children=
  temp=$(mktemp -d)
  trap clean_up EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

clean_up() {
  # shellcheck disable=SC2086 # several numbers
  [ -z "$children" ] || {
    kill $children 2>/dev/null || true
    wait $children 2>/dev/null || true
  }
  rm -rf "$temp"
}
