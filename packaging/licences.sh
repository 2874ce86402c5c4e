# shellcheck shell=sh
# Collects the licence texts of what the app image consists of. To be read by
# "build", which see for the variables.

add_licences() {
  cp packaging/LICENSE "$image/licences/LICENSE"
  # Debian's JDKs have it nowhere among their own
  cp packaging/licences/GPL-2.0-with-Classpath.txt "$image/licences/java/"
  sed 's/.*\///' "$temp/jars" | grep -v '^javafx-.*[0-9]\.jar$' | while IFS= read -r name; do
    licences_of "$name" >"$temp/licences"
    [ -s "$temp/licences" ] || die "packaging/licences/LIST has no licence for $name"
    mkdir -p "$image/licences/${name%.jar}"
    while IFS= read -r text; do
      add_licence "$text"
    done <"$temp/licences"
  done || exit 1
}

# The texts of a jar's licence, one a line.
licences_of() {
  grep -v '^#' packaging/licences/LIST | while read -r beginning _ texts; do
    case $1 in
      "$beginning"-*) printf '%s\n' "$texts" | tr ' ' '\n' && break ;;
    esac
  done
}

add_licence() {
  case $1 in
    jar:*)
      unpack_one "$image/app/$name" "${1#jar:}" ||
        die "$name has no ${1#jar:}"
      ;;
    *) cp "packaging/licences/$1" "$image/licences/${name%.jar}/" ;;
  esac
}

unpack_one() {
  mkdir -p "$temp/unpacked"
  jar_file=$PWD/$1
  (cd "$temp/unpacked" && "$JAVA_HOME/bin/jar" xf "$jar_file" "$2")
  mv "$temp/unpacked/$2" "$image/licences/${name%.jar}/"
}
